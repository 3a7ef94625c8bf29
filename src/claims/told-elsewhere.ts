/** `Questions on encryption come up`, `Why two factors matter` of another page: what is said there, and not here. */
export const isToldElsewhere = (text: string): boolean =>
  /^(?:häufige |typische |weitere |ihre |alle )?fragen (?:zu|zur|zum|nach|rund um|über)\b/.test(text) ||
  (referring.test(text) &&
    /\b(?:finden sie|finden sich|erhalten sie|entnehmen sie|nachlesen|nachzulesen|stehen? in|steht auf|stehen auf)\b/.test(
      text,
    )) ||
  (/^(?:warum|weshalb|wieso|wozu|why)\b/.test(text) && !/[.!?]$/.test(text));

const referring =
  /^(?:(?:weitere|nähere|mehr|ausführliche) )?(?:informationen|infos|details|einzelheiten|näheres|genaueres|angaben|mehr|auskünfte) (?:zu|zur|zum|über|rund um|hierzu|dazu)\b/;
