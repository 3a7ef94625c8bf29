import type { Kinds } from '../../model/resource.ts';

type Dmarc = Exclude<Kinds['dnsZone']['dmarc'], 'missing'>;

/** An SPF record that refuses, or at least marks, what it does not list (RFC 7208, section 5.1); a redirect asks elsewhere. */
export function isSpf(text: string): boolean {
  return /^v=spf1\b.*\s[-~]all\s*$/iu.test(text.trim().replaceAll('"', ''));
}

/** Policy of a DMARC record (RFC 7489, section 6.3); undefined if the text is none. */
export function dmarcOf(text: string): Dmarc | undefined {
  const record = text.trim().replaceAll('"', '');
  if (!/^v=DMARC1\s*;/iu.test(record)) return undefined;
  const policy = /;\s*p\s*=\s*(none|quarantine|reject)\b/iu.exec(record)?.[1]?.toLowerCase();
  return policy === 'quarantine' || policy === 'reject' ? policy : 'none';
}
