import { headingAside } from './heading-aside';
import { plainText } from './cell-text';

/** A text without the words and marks that only comment on its number. */
export interface WithoutComment {
  readonly text: string;
  /** The comment says that the number is rough or assumed: `ca.`, `~`, `*`, `(gesch.)`. */
  readonly isAssumed: boolean;
}

const ASSUMED_WORD =
  '(?:ca|circa|zirka|rd|rund|etwa|ungef(?:ähr)?|knapp|gut|gesch(?:ätzt)?|schätzung|schätzwert|vorauss(?:ichtlich)?|vsl|vorl(?:äufig)?|ann(?:ahme)?|angenommen|prognose|prognostiziert|geplant|planung|plan|gerundet|kalkuliert|kalkulation|hochrechnung|hochgerechnet|fiktiv|entwurf|unter vorbehalt|vorbehaltlich)';
const BEFORE = new RegExp(`^(?:${ASSUMED_WORD}(?![\\p{L}])\\.?:?|[~≈])\\s*(?=[\\d€,½¼¾~]|eur|t€)`, 'iu');
const BEHIND = new RegExp(`(?<=[\\d€%\\p{L}½¼¾-])[ ,]*(?<![\\p{L}])${ASSUMED_WORD}\\.?$`, 'iu');
const ASSUMED_ALONE = new RegExp(`^${ASSUMED_WORD}\\.?$`, 'iu');
const STARS = /(?<=[\d€%\p{L}.½¼¾-])\s*\*{1,3}\)?$/u;
/** `110.000 ²)`, `110.000²`, `110.000 2)`, `110.000 [1]`, `110.000 (1)` */
const FOOTNOTE = /(?<=[\d€%\p{L}.½¼¾-])(?:\s*[¹²³⁰-⁹]+\)?|\s+\d\)|\s*(?:\[\d\]|\(\d\))|\s*[†‡])$/u;
const BRACKETS = /(?<=[\d€%\p{L}.½¼¾-])\s*\(([^()]+)\)$/u;
const PAY_GROUP = /^(?:tvoed |tvoe |tv-l |tvöd )?(?:eg|e|s|a)\.? ?\d{1,2} ?[a-zü]?(?:[ ,/]+stufe ?\d)?$/;
const NOT_HARMLESS = /^\d{2,}$|jahre\b|^(?:je|pro|alle) /;
const YEARLY =
  /(?<=[\d€%\p{L}.-])\s*(?:p\.? ?a\.?|(?:pro|je|im|\/) ?(?:kalender|haushalts)?jahr|\/ ?[aj]\.?|jährlich|jährl\.|jhrl\.?|per annum)$/iu;

/**
 * Takes away what only comments on a number: `rd.`, `~`, a footnote mark, `(gesch.)`, `(lt. KGSt)`, `p.a.`; null where
 * nothing does. Other words stay, so that the text cannot be read.
 *
 * @param harmless further words in brackets, as `plainText` gives them
 */
export function withoutNumberComment(
  written: string,
  harmless: (words: string) => boolean = () => false,
): WithoutComment | null {
  let text = written;
  let isAssumed = false;
  for (let before = ''; before !== text;) {
    before = text;
    const words = BRACKETS.exec(text)?.[1];
    if (words !== undefined && (ASSUMED_ALONE.test(words) || words === '*')) {
      isAssumed = true;
      text = text.replace(BRACKETS, '');
    } else if (words !== undefined && (isHarmless(plainText(words)) || harmless(plainText(words)))) {
      text = text.replace(BRACKETS, '');
    }
    for (const pattern of [BEFORE, BEHIND, STARS]) {
      const shorter = text.replace(pattern, '');
      if (shorter !== text) isAssumed = true;
      text = shorter.trim();
    }
    text = text.replace(FOOTNOTE, '').replace(YEARLY, '').trim();
  }
  return text === written ? null : { text, isAssumed };
}

/** True for a text that says of its number that it is one of each year: `68.000 p.a.` */
export function saysYearly(text: string): boolean {
  return YEARLY.test(text) || /\((?:p\.? ?a\.?|(?:pro|je) jahr|jährlich)\)/i.test(text);
}

function isHarmless(words: string): boolean {
  if (PAY_GROUP.test(words) || /^(?:p\.? ?a\.?|(?:pro|je) jahr|jaehrlich)$/.test(words)) return true;
  return headingAside(words) === 'harmless' && !NOT_HARMLESS.test(words);
}
