import { UserError } from '../errors.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not access it',
  EPERM: 'you may not access it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'the path is too long',
  EMFILE: 'too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than can be read at once',
};

/** The operating system's own reason in a few words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error) ?? '';
  return reasons[code] ?? (code === '' ? 'it failed' : code);
}

/** What the operating system refused, where nobody nearer has said it; undefined for every other error. */
export function systemError(error: unknown): UserError | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  const what = 'path' in error ? String(error.path) : (subjects[String(error.syscall)] ?? 'A file');
  return new UserError(`${what} cannot be used: ${reasonOf(error)}.`, 'Check the path and its permissions.');
}

const subjects: Readonly<Record<string, string>> = { uv_cwd: 'The working folder' };

/** The operating system's code of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
