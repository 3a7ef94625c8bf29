import type { CiSystem } from './ci-files.ts';

export interface InitAnswers {
  readonly document: string;
  readonly sources: readonly string[];
  readonly ci: CiSystem;
}

/** Asks at the terminal for what was not given. */
export async function askForSettings(given: {
  readonly document: string | undefined;
  readonly sources: readonly string[];
  readonly ci: CiSystem | undefined;
}): Promise<InitAnswers> {
  const { input, select } = await import('@inquirer/prompts');
  const document =
    given.document ??
    (await input({ message: 'Which text makes the promises?', default: 'tom.md', required: true }));
  const sources =
    given.sources.length > 0
      ? given.sources
      : listed(
          await input({
            message:
              'Which Terraform state or plan files, folders of them, or addresses of states (s3://bucket/key)? (comma separated)',
            default: 'terraform.tfstate',
            required: true,
          }),
        );
  const ci =
    given.ci ??
    (await select<CiSystem>({
      message: 'Which CI shall run tomcheck?',
      choices: [
        { value: 'github', name: 'GitHub Actions' },
        { value: 'gitlab', name: 'GitLab CI' },
        { value: 'none', name: 'none' },
      ],
    }));
  return { document, sources, ci };
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
