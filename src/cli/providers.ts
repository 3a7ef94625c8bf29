import type { Provider } from '../model/provider.ts';

/** Every provider by the word that `--source` and tomcheck.yaml use; loaded when it is asked for. */
const loaders: Readonly<Record<string, () => Promise<Provider>>> = {
  terraform: async () => (await import('../providers/terraform/index.ts')).terraform,
  hcl: async () => (await import('../providers/hcl/index.ts')).hcl,
  pulumi: async () => (await import('../providers/pulumi/index.ts')).pulumi,
  'pulumi-stack': async () => (await import('../providers/pulumi/stack/index.ts')).pulumiStack,
  'pulumi-program': async () => (await import('../providers/pulumi/program/index.ts')).pulumiProgram,
};

/** Providers that read accounts instead of files: their settings stand in tomcheck.yaml. */
export const liveNames: readonly string[] = ['aws'];

export const providerNames: readonly string[] = [...Object.keys(loaders), ...liveNames];

/** Throws if no provider has that name: `parseSource` and the config schema let no other pass. */
export async function loadProvider(name: string): Promise<Provider> {
  const load = loaders[name];
  if (load === undefined) throw new Error(`no provider is called ${name}`);
  return load();
}
