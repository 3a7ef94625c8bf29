import type { Measure } from './measure.ts';
import { attribute, type Element } from './parse-html.ts';

const navigationRoles = new Set(['navigation', 'menu', 'menubar', 'search', 'toolbar', 'tablist', 'tree']);

/** Consent managers by the names they give their boxes. */
const consentVendor =
  /onetrust|cookiebot|usercentrics|didomi|cmplz|cky-|klaro|borlabs|osano|termly|iubenda|cookieyes|complianz|trustarc|quantcast|qc-cmp|ccm-|uc-banner/i;
const consent = /(?:^|[^a-z])(?:cookies?|consent|gdpr|dsgvo|ccpa)(?:$|[^a-z])/i;
const box =
  /banner|(?:^|[^a-z])bar(?:$|[^a-z])|notice|notification|popup|pop-up|modal|dialog|overlay|prompt|wall|layer|hint|hinweis|message|manager|consent|preferences|settings|disclaimer/i;

/** Words in a class or id that name the furniture of a page. */
const navigationWords =
  /(?:^|[-_\s])(?:nav|navbar|navigation|subnav|sidenav|menu|submenu|topbar|breadcrumbs?|pagination|pager|toc|skip-?links?)(?:$|[-_\s])/i;
const edgeWords =
  /(?:^|[-_\s])(?:footer|footnav|sidebar|related|recommended|newsletter|subscribe|subscription|social|share|sharing|promo|advert|ads|colophon|masthead|toolbar)(?:$|[-_\s])/i;
const wholePage =
  /(?:^|[-_\s])(?:content|main|page|body|wrapper|container|layout|root|app|with|has|no|without)(?:$|[-_\s])/i;

/** A page as a whole. */
export interface Page {
  readonly measures: ReadonlyMap<Element, Measure>;
  /** Characters of all its visible text. */
  readonly text: number;
}

/**
 * Whether an element is what stands around the text on every page of a site: navigation, header, footer, cookie box.
 *
 * Where only a class or an id says so, it must be small beside the text, and navigation must consist of links, so that
 * no promise is lost to a name.
 *
 * @param inside whether it stands in the main part of the page
 */
export function isFurniture(element: Element, page: Page, inside: boolean): boolean {
  const measured = page.measures.get(element);
  if (measured === undefined || element.tagName === 'body' || element.tagName === 'html') return false;
  const { text, links, main } = measured;
  const role = attribute(element, 'role') ?? '';
  const linked = links * 2 >= text;
  if (main) return false;
  if (element.tagName === 'nav' || navigationRoles.has(role)) return true;
  if (isConsentBox(element, role)) return text * 2 <= page.text;
  if (isEdge(element, role)) return !inside || linked;
  return isNamedSo(element, linked, text * 2 <= page.text);
}

/** Header, footer and side of the page; inside its main part they may belong to the text. */
function isEdge({ tagName }: Element, role: string): boolean {
  return (
    ['header', 'footer', 'aside'].includes(tagName) ||
    ['banner', 'contentinfo', 'complementary'].includes(role)
  );
}

function isConsentBox(element: Element, role: string): boolean {
  const name = nameOf(element);
  if (consentVendor.test(name)) return true;
  const label = `${name} ${attribute(element, 'aria-label') ?? ''}`;
  return consent.test(label) && (box.test(label) || /dialog|alert/.test(role));
}

function isNamedSo(element: Element, linked: boolean, small: boolean): boolean {
  const name = nameOf(element);
  if (linked && navigationWords.test(name)) return true;
  return small && edgeWords.test(name) && !wholePage.test(name);
}

/** Its id and classes, words of camelCase apart. */
function nameOf(element: Element): string {
  const name = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`;
  return name.slice(0, 500).replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-');
}
