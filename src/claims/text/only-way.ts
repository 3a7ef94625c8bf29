const denials =
  "no|no-?(?:one|body)|nothing|not|never|cannot|can't|don't|doesn't|won't|impossible|refused|denied|kein\\w*|niemand|nichts|nicht|nie|unmöglich|verweigert";

const expression = new RegExp(
  `\\b(?:${denials})\\b[^.;|]{0,90}\\b(?:without|ohne)\\b|\\b(?:without|ohne)\\b[^.;|]{0,90}\\b(?:${denials})\\b|\\bnever enough\\b|\\bnot (?:enough|sufficient)\\b|reicht nicht|genügt nicht`,
);

/** `Nobody gets in without a second factor`: denied is what there is without it, not the thing itself. */
export const isOnlyWay = (folded: string): boolean => expression.test(folded);
