import { keepingLast } from '../text/keeping-last.ts';
/** Companies that run other people's systems, as texts name them (folded), with their code in claims. */
const names: readonly (readonly [string, RegExp])[] = [
  [
    'aws',
    /\b(?:aws|amazon(?= hosts? (?:our|the|all|this|everything|us)\b)|(?<=\bhosted (?:by|with|at) )amazon|amazon web services|amazon (?:s3|ec2|rds)|amazon's (?=cloud|[a-z]+ (?:region|data cent)))\b/g,
  ],
  [
    'azure',
    /\b(?:microsoft azure|microsoft(?= hosts? (?:our|the|all|this|everything|us)\b)|(?<=\bhosted (?:by|with|at) )microsoft|azure|microsoft ireland operations|microsoft cloud)\b/g,
  ],
  [
    'gcp',
    /\b(?:google cloud(?: platform)?|google(?= hosts? (?:our|the|all|this|everything|us)\b)|(?<=\bhosted (?:by|with|at) )google|gcp)\b/g,
  ],
  ['hetzner', /\bhetzner\b/g],
  ['ovh', /\bovh(?:cloud)?\b/g],
  ['ionos', /\bionos\b/g],
  ['scaleway', /\bscaleway\b/g],
  ['rackspace', /\brackspace\b/g],
  ['digitalocean', /\bdigital ?ocean\b/g],
  ['cloudflare', /\bcloudflare\b/g],
  ['supabase', /\bsupabase\b/g],
  ['vercel', /\bvercel\b/g],
  ['railway', /\brailway\b/g],
  ['neon', /\bneon\b/g],
  ['render', /\brender(?:\.com)\b/g],
  ['fly', /\bfly\.io\b/g],
  ['heroku', /\bheroku\b/g],
  ['netlify', /\bnetlify\b/g],
  ['stackit', /\bstackit\b/g],
  ['open-telekom-cloud', /\bopen telekom cloud\b/g],
  ['telekom', /\b(?:t-systems|deutsche telekom)\b/g],
  ['exoscale', /\bexoscale\b/g],
  ['linode', /\b(?:linode|akamai cloud)\b/g],
  ['upcloud', /\bupcloud\b/g],
  ['netcup', /\bnetcup\b/g],
  ['strato', /\bstrato\b/g],
  ['mittwald', /\bmittwald\b/g],
  ['plusserver', /\bplusserver\b/g],
  ['equinix', /\bequinix\b/g],
  ['leaseweb', /\bleaseweb\b/g],
  ['mongodb-atlas', /\bmongodb atlas\b/g],
  ['telia', /\btelia\b/g],
  ['aruba', /\baruba\b(?! (?:switch|access point|instant|central|clearpass|wireless|networks))/g],
  ['seeweb', /\bseeweb\b/g],
  ['ibm', /\bibm cloud\b/g],
  ['oracle', /\boracle cloud\b/g],
];

export interface NamedProvider {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

const any = new RegExp(names.map(([, { source }]) => source).join('|'));

/** Providers that folded text names, in order of the text, each once. */
export const providersIn = keepingLast((folded: string): readonly NamedProvider[] => {
  if (!any.test(folded)) return [];
  return names
    .flatMap(([code, pattern]) => {
      const match = Array.from(folded.matchAll(pattern))[0];
      return match === undefined ? [] : [{ code, start: match.index, end: match.index + match[0].length }];
    })
    .sort((a, b) => a.start - b.start);
});
