import type { Check } from '../model/check.ts';
import { cannotTell, fails, holds, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact } from './common/facts.ts';
import { flag, parameters, words } from './common/parameters.ts';
import { shares } from './common/share.ts';
import { unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/ssh-key-auth.ts';

const expected = 'keys only';

function judge(resource: Resource): Judgement {
  const password = fact(resource, 'passwordLogin');
  if (!password.known) {
    return cannotTell(password, expected, `Whether one can sign in to ${nameOf(resource)} with a password`);
  }
  return password.value
    ? fails(password, expected, 'passwords too', `${subject(resource)} lets people sign in with a password.`)
    : holds();
}

/** Whether servers let people in with keys only. */
export const sshKeyAuth: Check = {
  id: 'ssh-key-auth',
  title: 'Servers are entered with keys only',
  why: 'Passwords of servers on the Internet are tried all day. GDPR Art. 32(1)(b) asks for ongoing confidentiality, Art. 32(2) for protection from unauthorised access.',
  references: ['GDPR Art. 32(1)(b)', 'GDPR Art. 32(2)', 'ISO/IEC 27001:2022 A.8.5'],
  severity: 'high',
  parameters: parameters({
    enforced: flag('No other way; so it is understood without it too.'),
    exclusive: flag('No other way; so it is understood without it too.'),
    mechanism: words('Which keys.', 'certificates', 'ed25519'),
    scope: words('Which servers.', 'production'),
  }),
  reads: { server: ['passwordLogin'] },
  quantifier: 'every',
  unjudged: (params) =>
    unjudgedBut(['enforced', 'exclusive'], {
      mechanism: 'which keys are used',
      scope: 'which servers are meant',
    })(params),
  judge,
  examples,
  remedy: {
    cloud: 'Create the server with a key, and switch passwords off in its SSH settings.',
    terraform:
      'resource "azurerm_linux_virtual_machine" "web" {\n  disable_password_authentication = true\n}\n\nresource "hcloud_server" "web" {\n  ssh_keys = [hcloud_ssh_key.main.id]\n}',
    commandLine:
      'echo "PasswordAuthentication no" | sudo tee /etc/ssh/sshd_config.d/keys.conf && sudo systemctl reload ssh',
  },
  reword: shares(judge, {
    en: {
      all: 'are entered with keys only',
      some: 'are entered with keys only in part',
      none: 'can be entered with a password',
    },
    de: {
      all: 'sind nur mit Schlüsseln zugänglich',
      some: 'sind nur zum Teil allein mit Schlüsseln zugänglich',
      none: 'sind mit einem Passwort zugänglich',
    },
  }),
};
