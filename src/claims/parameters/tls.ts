import type { Parameters } from '../../model/claim.ts';
import type { Lexicon } from '../wording/lexicon.ts';

const versions =
  /(?:tls|transport layer security,?)(?: ab)?(?:v| version| ?>=?| ≥| ?,)? ?(?:>=|≥)? ?(1[.,][0-3])|(?:\/|or |oder |and |und |minimum |mindestens |fallback (?:auf |to )?|(?:falls?|falling) back to |rückfall auf |in der version |in version |below version |unter version )(1\.[0-3])(?!\d)|tls[^\d.;|]{0,3}(?:\(|currently |aktuell |derzeit |zurzeit |mindestens |at least |minimum |minimal |ab |nur |only ){1,2}(1\.[0-3])(?!\d)|tls[ -]?version[^;\d]{0,60}\| ?(1\.[0-3])|version (1\.[0-3])(?= (?:of|des) (?:the |des )?(?:tls|transport layer))/g;

/** `TLS 1.3, for old devices 1.2`: a version further on in the sentence, that is no number of a section. */
const bare =
  /(?<=\b(?:tls|transport layer security)[^;|]{0,100}[^\w.\u00a7](?<!(?:section|clause|annex|abschnitt|ziffer|anlage|nr\.|no\.) ))1\.[0-3](?![.,]?\d| ?%)/g;

/**
 * The lowest TLS version that a text lets in, and the one it prefers where it names a higher one.
 *
 * `TLS 1.2+`, `TLS 1.2/1.3` and `TLS 1.3 (fallback to TLS 1.2)` all let in 1.2. Versions that the text
 * only forbids do not count. `undefined` if it names none but forbidden ones.
 */
export function tlsVersions(lexicon: Lexicon, folded: string): Parameters | undefined {
  if (!/tls|transport layer security/.test(folded)) return {};
  const named = Array.from(folded.matchAll(versions), (match) =>
    (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').replace(',', '.'),
  );
  const found = [...named, ...Array.from(folded.matchAll(bare), ([version]) => version)];
  const allowed = lexicon.has('forbidden', folded) ? found.filter((version) => version >= '1.2') : found;
  if (found.length > 0 && allowed.length === 0) return undefined;
  const [lowest, highest] = [allowed.toSorted()[0], allowed.toSorted().at(-1)];
  if (lowest === undefined || highest === undefined) return {};
  const both = /1\.\d (?:or|oder|and|und) (?:tls )?1\.\d|1\.\d ?\/ ?1\.\d/.test(folded)
    ? { tls_versions: [...new Set(allowed)].sort() }
    : {};
  return {
    min_tls: lowest,
    ...(highest === lowest || 'tls_versions' in both ? {} : { preferred_tls: highest }),
    ...both,
  };
}
