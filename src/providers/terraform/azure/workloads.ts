import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Moment } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { languageSupportEnd } from './versions.ts';

const apps = [
  'azurerm_linux_web_app',
  'azurerm_windows_web_app',
  'azurerm_linux_function_app',
  'azurerm_windows_function_app',
];
const stack = 'site_config.application_stack';

/** Attributes of a stack with the language they speak of. */
const languages: readonly (readonly [attribute: string, language: string])[] = [
  ['node_version', 'node'],
  ['python_version', 'python'],
  ['php_version', 'php'],
  ['dotnet_version', 'dotnet'],
];
const patches =
  'Azure patches the runtimes it offers (Microsoft Learn, Operating system and runtime patching in App Service)';

/** A stack of one's own is a container: what is in it is patched by whoever builds it. */
function automaticUpdates(app: Instance): Fact<boolean> {
  return withStack(app, (block, from) => {
    const image = ['docker_image_name', 'docker_image', 'docker'].map((path) => block.present(path));
    const open = image.find((fact) => !fact.known);
    if (open !== undefined && !open.known) return open;
    return image.some((fact) => fact.known && fact.value)
      ? unknown('not-shown', from, 'it runs a container image, and who patches that is not shown')
      : known(true, { ...from, note: patches });
  });
}

function supportEndsOn(app: Instance): Fact<Moment> {
  return withStack(app, (block, from) => {
    for (const [attribute, language] of languages) {
      const version = block.string(attribute);
      if (!version.known && version.why !== 'not-shown') return version;
      if (version.known) return endOf(language, version.value, from);
    }
    return unknown('not-shown', from, 'how long its runtime is supported is not in the table of tomcheck');
  });
}

function withStack<T>(app: Instance, read: (block: Reader, from: Fact<unknown>['from']) => Fact<T>): Fact<T> {
  return chainFact(app.blocks(stack), (blocks, from): Fact<T> => {
    const [block] = blocks;
    return block === undefined ? unknown('not-shown', from, 'it names no runtime') : read(block, from);
  });
}

/** Versions are written `18-lts`, `~18`, `3.11`, `v8.0`, `8.0`. */
function endOf(language: string, written: string, from: Fact<unknown>['from']): Fact<Moment> {
  const version = written.replace(/^[~v]/u, '').replace(/-lts$/iu, '');
  const end = languageSupportEnd(language, version);
  return end === undefined
    ? unknown(
        'not-shown',
        from,
        `how long ${language} ${version} is supported is not in the table of tomcheck`,
      )
    : known(end, from);
}

/** Settings of apps may hold secrets, so they are not read: whether one stands there in clear is not known. */
export const workloadTypes: readonly TypeMapping[] = [
  ...apps.map((type) =>
    typeMapping('workload', {
      type,
      attributes: ['site_config'],
      facts: { automaticUpdates, supportEndsOn },
    }),
  ),
  ...['azurerm_container_app', 'azurerm_container_group', 'azurerm_static_web_app'].map((type) =>
    typeMapping('workload', { type, attributes: [], facts: {} }),
  ),
];
