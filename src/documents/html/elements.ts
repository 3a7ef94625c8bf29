/** Elements that show nothing a reader could take for a promise: code, pictures, and what a form offers to choose. */
export const silent: ReadonlySet<string> = new Set(
  `head script style template noscript svg canvas object embed iframe audio video map select option optgroup datalist
   textarea progress meter param source track dialog noframes frameset`.split(/\s+/),
);

/** Elements that stand on lines of their own. */
export const blocky: ReadonlySet<string> = new Set(
  `address article aside blockquote body button caption center dd details div dl dt fieldset figcaption figure footer
   form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td
   tfoot th thead tr ul xmp listing plaintext`.split(/\s+/),
);

/** Struck out: withdrawn. */
export const withdrawn: ReadonlySet<string> = new Set(['s', 'del', 'strike']);
