/** `aws_` and one of several names, and nothing after it. */
export function exactly(prefix: string, names: string): RegExp {
  return new RegExp(`^aws_${prefix}(?:${names.trim().split(/\s+/).join('|')})$`);
}

/** Whole services: everything that begins with one of these names. */
export function services(names: string): RegExp {
  return new RegExp(`^aws_(?:${names.trim().split(/\s+/).join('|')})_`);
}
