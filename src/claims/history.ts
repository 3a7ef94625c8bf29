import type { Clause } from './clause.ts';

/** `Version | Date | Change`, `Version 3.2 (May 2025): retention extended from 14 to 28 days`: what a text said before. */
export const isHistory = ({ columns, sentence }: Clause): boolean =>
  (changeColumn.test(columns) && editionColumn.test(columns)) || edition.test(sentence);

const changeColumn =
  /(?:^|\n ?)(?:(?:description|summary|nature|reason) (?:of|for) (?:the )?)?(?:changes?|amendments?|modifications?|what changed|änderung(?:en)?)(?: made| description| summary)?(?: ?\n|$)/;
const editionColumn =
  /(?:^|\n ?)(?:version|rev(?:ision|\.)?|edition|issue|date|author|ausgabe|stand|datum)\b/;
const edition =
  /^(?:version|rev(?:ision|\.)?|release|v\.?) ?\d+(?:\.\d+){0,2},? (?:\(|of |from |[-\u2013] ?)?[^:;|]{0,20}\b(?:19|20)\d\d\)?: /;
