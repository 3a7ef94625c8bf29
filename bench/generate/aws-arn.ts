import type { Service } from './part.ts';

export const owner = '210987654321';

export function arn(service: Service, kind: string, rest: string): string {
  return `arn:aws:${kind}:${service.region}:${owner}:${rest}`;
}
