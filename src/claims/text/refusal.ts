/** That something is refused: `are refused`, `werden abgelehnt`, `nicht zugelassen`. */
const refusal =
  /\b(?:refus|reject|prohibit|forbid|forbidden|turned away|den(?:y|ied|ies)|block(?:s|ed)?\b|disabled|switched off|abgelehnt|abgewiesen|verweiger|blockier|unterbunden|gesperrt|verboten|deaktiviert|abgeschaltet|untersagt)|\bgibt es (?:[a-zäöüß]+ ){0,4}nicht|\b(?:not|never|nicht|nie) (?:[a-zäöüß]+ ){0,2}(?:accepted|allowed|permitted|possible|supported|angenommen|akzeptiert|erlaubt|zugelassen|möglich|gestattet|unterstützt)/;

/** What is said first: `is stored` of `is stored and access is blocked`. */
const predicate = /^[^,;]*?\b(?:is|are|be|ist|sind|wird|werden)\b[^,;]*?(?= and | und |[,;]|$)/;

/**
 * Whether what follows a bad thing says that it is not let through: then naming the bad thing promises the good one.
 *
 * Only what is said of the thing itself counts, not what a second predicate says of another.
 */
export function isRefused(after: string): boolean {
  return refusal.test(predicate.exec(after)?.[0] ?? after);
}
