import type { Clause } from './clause.ts';

/** What a law names, or a form gives as examples of measures, is not what somebody does. */
export const isGiven = ({ text, sentence }: Clause): boolean =>
  ((lawNames.test(text) || lawLists.test(text)) && !ofOwn.test(text)) ||
  dutyByLaw.test(text) ||
  (formOpens.test(sentence) && /\b(?:z\. ?b\.|zum beispiel|beispielsweise|etwa|bspw\.)/.test(sentence));

const ofOwn =
  /(?<![a-zäöüß])(?:wir|unser\w*|deshalb|daher|darum|we|our|hence|therefore|which is why|accordingly)\b/;

const law =
  '(?:art(?:ikel|icle|\\.)? ?\\d+[^,;]{0,40}|dsgvo|ds-gvo|(?:uk )?gdpr|bdsg|gesetz(?:geber)?|law|regulation|legislat(?:or|ure)|verordnung|datenschutz-?grundverordnung)';

const lawNames = new RegExp(
  `^(?:(?:der|die|das|nach|the) )?${law} (?:nennt|verlangt|fordert|zählt|führt|erwähnt|sieht|schreibt|spricht|names|calls for|asks for|demands|lists|mentions|talks|speaks|expects|provides for|refers to|requires (?:(?:appropriate|suitable|technical|controllers?|processors?|companies) |measures\\b))`,
);

/** `Under Article 32 the measures include ...`, `Zu den Maßnahmen nach Art. 32 zählen gegebenenfalls ...`. */
const lawLists = new RegExp(
  `^(?:nach|gemäß|laut|under|according to|pursuant to) ${law} (?:gehör(?:t|en)|zähl(?:t|en)|komm(?:t|en)|sind (?:unter anderem|etwa|insbesondere)|(?:the |such |suitable |appropriate )?measures (?:may |can |shall )?includ)|^zu (?:den|solchen|geeigneten) maßnahmen (?:nach|gemäß|im sinne) [^;|]{1,60} (?:gehör|zähl)`,
);

/** `You must keep invoices for ten years by law`: what a law lays upon the reader. */
const dutyByLaw =
  /\b(?:(?:müssen|haben) sie|sie (?:müssen|haben)|(?:hat|muss) der (?:arbeitgeber|auftraggeber|kunde|verantwortliche)|you (?:must|have to|need to|are (?:required|obliged|bound) to)|(?:employers?|clients?|customers?) (?:must|have to|are (?:required|obliged) to))\b[^.;|]{0,60}(?:(?:laut|nach|gemäß) (?:§|gesetz|bgb|hgb|abgabenordnung|ao\b)|\bby (?:tax |commercial |employment )?(?:law|statute)\b|\bby the law\b)|\b(?:laut|nach|gemäß) (?:§|gesetz|bgb|hgb)[^.;|]{0,40}\b(?:müssen sie|haben sie|hat der (?:arbeitgeber|auftraggeber|kunde))\b/;

/** `Maßnahmen, die Unbefugten den Zutritt verwehren, z. B. ...`, also behind the heading that it runs on from. */
const formOpens =
  /^(?:\d+\.? )?(?:[a-zäöüß-]*(?:kontrolle|gebot|barkeit)(?: \([^)]*\))?:? )?(?:(?:technische|organisatorische|geeignete|alle)[a-zäöüß]* (?:und [a-zäöüß]+ )?)?ma(?:ß|ss)nahmen,? (?:die|welche|um|mit denen|damit|zur|zum|gegen) /;
