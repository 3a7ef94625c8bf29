/** That something is refused: `are refused`, `werden abgelehnt`, `nicht zugelassen`. */
const refusal =
  /\b(?:refus|reject|prohibit|forbid|forbidden|turned away|den(?:y|ied|ies)|block(?:s|ed)?\b|disabled|switched off|abgelehnt|abgewiesen|verweiger|blockier|unterbunden|gesperrt|verboten|deaktiviert|abgeschaltet|untersagt)|\b(?:not|never|nicht|nie) (?:[a-zäöüß]+ ){0,2}(?:accepted|allowed|permitted|possible|supported|angenommen|akzeptiert|erlaubt|zugelassen|möglich|gestattet|unterstützt)/;

/** Whether a text says that what it names is not let through: then naming the bad thing promises the good one. */
export function isRefused(text: string): boolean {
  return refusal.test(text);
}
