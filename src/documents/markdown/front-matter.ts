/** The title in front matter (YAML or TOML), or undefined. Only a plain one-line value counts. */
export function frontMatterTitle(value: string): string | undefined {
  const line = /^title[ \t]*[:=][ \t]*(?=\S)(.+)$/im.exec(value)?.[1]?.trim();
  if (line === undefined || /^[|>&*!{[]/.test(line)) return undefined;
  const quoted = /^(["'])(.*)\1/.exec(line)?.[2];
  const title = quoted ?? line.replace(/\s#.*$/, '');
  return title === '' ? undefined : title;
}
