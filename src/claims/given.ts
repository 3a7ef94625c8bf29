import type { Clause } from './clause.ts';

/** What a law names, or a form gives as examples of measures, is not what somebody does. */
export const isGiven = ({ text, sentence }: Clause): boolean =>
  (lawNames.test(text) && !/(?<![a-zäöüß])(?:wir|unser\w*|deshalb|daher|darum)\b/.test(text)) ||
  (formOpens.test(sentence) && /\b(?:z\. ?b\.|zum beispiel|beispielsweise|etwa|bspw\.)/.test(sentence));

const lawNames =
  /^(?:(?:der|die|das|nach) )?(?:art(?:ikel|\.)? ?\d+[^,;]{0,30}|dsgvo|ds-gvo|gdpr|bdsg|gesetz(?:geber)?|verordnung|datenschutz-?grundverordnung) (?:nennt|verlangt|fordert|zählt|führt|erwähnt|sieht|schreibt)\b/;

/** `Maßnahmen, die Unbefugten den Zutritt verwehren, z. B. ...`, also behind the heading that it runs on from. */
const formOpens =
  /^(?:\d+\.? )?(?:[a-zäöüß-]*(?:kontrolle|gebot|barkeit)(?: \([^)]*\))?:? )?(?:(?:technische|organisatorische|geeignete|alle)[a-zäöüß]* (?:und [a-zäöüß]+ )?)?ma(?:ß|ss)nahmen,? (?:die|welche|um|mit denen|damit|zur|zum|gegen) /;
