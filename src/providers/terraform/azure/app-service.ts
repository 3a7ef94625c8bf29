import { chainFact, known, type Fact } from '../../../model/fact.ts';
import type { Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { firstKnown, readTarget } from './facts.ts';
import { locationOf } from './regions.ts';
import { minimumTls, tlsFact } from './tls.ts';

/** The flex plan offers no FTP at all. */
const withoutFtp = 'azurerm_function_app_flex_consumption';

/** Apps; their deployment slots answer under names of their own. */
const apps = [
  'azurerm_linux_web_app',
  'azurerm_windows_web_app',
  'azurerm_linux_function_app',
  'azurerm_windows_function_app',
  withoutFtp,
  'azurerm_logic_app_standard',
  'azurerm_app_service',
  'azurerm_function_app',
  'azurerm_app_service_slot',
  'azurerm_function_app_slot',
];
const slots: Readonly<Record<string, string>> = {
  azurerm_linux_web_app_slot: 'app_service_id',
  azurerm_windows_web_app_slot: 'app_service_id',
  azurerm_linux_function_app_slot: 'function_app_id',
  azurerm_windows_function_app_slot: 'function_app_id',
};

/** An app that takes HTTP beside HTTPS, or whose files may be uploaded by plain FTP, is open to clear text. */
function transport(app: Instance): Fact<Transport> {
  return chainFact(app.boolean('https_only'), (only, from): Fact<Transport> => {
    if (!only) return known('optional', from);
    if (app.type === withoutFtp) return known('required', from);
    return chainFact(app.string('site_config.ftps_state'), (state, at): Fact<Transport> =>
      state.toLowerCase() === 'allallowed' ? known('optional', at) : known('required', from),
    );
  });
}

function lowest(app: Instance): Fact<'1.0' | '1.1' | '1.2' | '1.3' | 'none'> {
  const written = firstKnown(
    app.string('site_config.minimum_tls_version'),
    app.string('site_config.min_tls_version'),
  );
  return minimumTls(transport(app), tlsFact(written));
}

const facts = { transport, minimumTls: lowest };
const attributes = ['https_only', 'site_config'];

export const appServiceTypes: readonly TypeMapping[] = [
  ...apps.map((type) => typeMapping('endpoint', { type, attributes, facts })),
  ...Object.entries(slots).map(([type, parent]) =>
    typeMapping('endpoint', {
      type,
      attributes: [...attributes, parent],
      region: (slot) => readTarget(slot, parent, apps, 'app', locationOf),
      facts,
    }),
  ),
];
