import { UserError } from '../../errors.ts';
import type { OpenFile, World } from '../../model/provider.ts';
import { backendAddress } from './remote/backend-hint.ts';
import { remoteReader } from './remote/index.ts';
import type { RemoteState } from './remote/remote-state.ts';

/** One file to read, or standard input. */
export interface Input {
  /** As the user gave it, or the folder they gave and the file in it. */
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
  readonly modified: () => Promise<string | undefined>;
  /** From a folder: what is no Terraform file is passed over. */
  readonly found: boolean;
  /** To be read in pieces; undefined where it can only be read whole. */
  readonly open: () => Promise<OpenFile | undefined>;
}

/** The files that the given paths stand for. Throws a `UserError` for a folder in which there is none. */
export async function findInputs(paths: readonly string[], world: World): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const path of new Set(paths)) {
    const remote = remoteReader(path);
    if (path === '-') inputs.push(standardInput(world));
    else if (remote !== undefined)
      inputs.push(remoteState(withoutQuery(path), () => remote(path, world, 'all')));
    else inputs.push(...(await inputsAt(path, world)));
  }
  return inputs;
}

/** A query may hold a token. */
function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/su, '');
}

/** Read once, and whole: what is behind an address may change. */
function remoteState(name: string, fetch: () => Promise<RemoteState>): Input {
  let state: Promise<RemoteState> | undefined;
  const fetched = (): Promise<RemoteState> => (state ??= fetch());
  return {
    name,
    read: async () => (await fetched()).bytes,
    modified: async () => (await fetched()).modified,
    found: false,
    open: () => Promise.resolve(undefined),
  };
}

function standardInput(world: World): Input {
  let bytes: Promise<Uint8Array> | undefined;
  return {
    name: '<stdin>',
    read: () => (bytes ??= world.readStandardInput()),
    modified: () => Promise.resolve(undefined),
    found: false,
    open: () => Promise.resolve(undefined),
  };
}

async function inputsAt(path: string, world: World): Promise<readonly Input[]> {
  const names = await world.listFolder(path);
  if (names === undefined) return [file(path, world, false)];
  const files = names.filter((name) => /\.(?:tfstate|json)$/iu.test(name)).map((name) => join(path, name));
  const workspaces = names.includes('terraform.tfstate.d')
    ? await workspaceStates(join(path, 'terraform.tfstate.d'), world)
    : [];
  const found = [...files, ...workspaces];
  if (found.length === 0) throw nothingIn(path, names, await codeIn(path, names, world));
  return found.map((name) => file(name, world, true));
}

async function workspaceStates(path: string, world: World): Promise<readonly string[]> {
  const states: string[] = [];
  for (const workspace of (await world.listFolder(path)) ?? []) {
    const names = (await world.listFolder(join(path, workspace))) ?? [];
    states.push(
      ...names.filter((name) => name.endsWith('.tfstate')).map((name) => join(join(path, workspace), name)),
    );
  }
  return states;
}

const codeName = /\.(?:tf|tofu)(?:\.json)?$/u;

/** The code in a folder, for what it says of its backend; what cannot be read is left out. */
async function codeIn(path: string, names: readonly string[], world: World): Promise<string> {
  const files = names.filter((name) => codeName.test(name));
  const texts = files.map((name) => world.readFile(join(path, name)).catch(() => new Uint8Array()));
  return (await Promise.all(texts)).map((bytes) => new TextDecoder().decode(bytes)).join('\n');
}

export function nothingIn(path: string, names: readonly string[], code = ''): UserError {
  const address = backendAddress(code);
  const state = address === undefined ? '' : ` Its state is read by \`--source '${address}'\`.`;
  return names.some((name) => codeName.test(name))
    ? new UserError(
        `${path} holds Terraform code, but no state and no plan.`,
        `Write \`--source hcl:${path}\` to read the code itself; a plan (\`terraform show -json plan.out\`) tells more.${state}`,
      )
    : new UserError(
        `${path} holds no Terraform state and no plan.`,
        'Give a folder with *.tfstate or *.json files of `terraform show -json`.',
      );
}

function file(path: string, world: World, found: boolean): Input {
  return {
    name: path,
    read: () => orRefuse(path, () => world.readFile(path)),
    modified: () => world.modified(path),
    found,
    open: () => orRefuse(path, async () => world.openFile?.(path)),
  };
}

async function orRefuse<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw refusal(path, error);
  }
}

const reasons: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  ENOENT: ['does not exist', 'Check the path.'],
  EACCES: ['may not be read', 'Check its permissions.'],
  EPERM: ['may not be read', 'Check its permissions.'],
  EISDIR: ['is a folder', 'Name a file in it.'],
  ERR_FS_FILE_TOO_LARGE: [
    'is larger than can be read at once',
    'Split the configuration into several states.',
  ],
};

function refusal(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return reason === undefined ? error : new UserError(`${path} ${reason[0]}.`, reason[1]);
}

function join(folder: string, name: string): string {
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
