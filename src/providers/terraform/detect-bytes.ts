import type { Refusal } from './detect.ts';
import { skipSpace } from './json/scan.ts';

const makePlan =
  'Run `terraform plan -out plan.out && terraform show -json plan.out > plan.json` and give that file.';
const giveJson = 'Give a terraform.tfstate, or the output of `terraform show -json`.';

/** What can be told from the first bytes: undefined where they may begin a JSON object. */
export function refuseBytes(bytes: Buffer): Refusal | undefined {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    return {
      message: 'is a binary plan file.',
      hint: 'Run `terraform show -json <file> > plan.json` and give that file.',
    };
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    return { message: 'is compressed with gzip.', hint: 'Unpack it first.', foreign: true };
  }
  const start = skipSpace(bytes, 0);
  if (start === bytes.length) return { message: 'is empty.', hint: giveJson };
  if (bytes[start] === 0x7b) return undefined;
  return refuseText(bytes, start);
}

function refuseText(bytes: Buffer, start: number): Refusal {
  const head = bytes.toString('utf8', start, start + 4096);
  if (isBinary(head)) return { message: 'is a binary file.', hint: giveJson, foreign: true };
  if (head.startsWith('<'))
    return {
      message: 'is an HTML or XML page.',
      hint: `Perhaps a login page was saved instead of the file. ${giveJson}`,
      foreign: true,
    };
  if (
    /terraform will perform|terraform used the selected|opentofu (?:will perform|used the selected)|^# [^\s.]+\.\S+:$/imu.test(
      head,
    )
  ) {
    return {
      message: 'is the text that `terraform plan` or `terraform show` prints for people.',
      hint: makePlan,
    };
  }
  if (
    /^(?:resource|terraform|provider|variable|module|data|locals|output|moved|import|check)\b[^:\n]*\{/mu.test(
      head,
    )
  ) {
    return { message: 'is Terraform code, not a state or a plan.', hint: makePlan };
  }
  if (/^[[\d"tfn-]/u.test(head))
    return {
      message: 'is not a JSON object, as a Terraform state or plan is.',
      hint: giveJson,
      foreign: true,
    };
  return { message: 'is not JSON.', hint: giveJson, foreign: true };
}

/** Characters that no text has: control characters other than white space, and bytes that are no UTF-8. */
function isBinary(head: string): boolean {
  for (const character of head) {
    const code = character.codePointAt(0) ?? 0;
    if ((code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1b) || character === '\u{fffd}')
      return true;
  }
  return false;
}
