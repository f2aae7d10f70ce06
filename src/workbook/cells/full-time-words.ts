import type { Exact } from '../../domain/numbers';
import { plainText } from './cell-text';
import { readNumber } from './read-number';

const FULL = '(?:vollzeit(?:stelle|kraft|beschaeftig(?:ung|te))?|(?:1 |einer? )?vollen? stelle)';
const WORKING =
  '(?:(?:regelmaessige|tarifliche|woechentliche|durchschnittliche) )*(?:wochen)?(?:arbeitszeit|stunden)';
/** `Vollzeit: 39 Std.`, `Wochenarbeitszeit einer Vollzeitstelle`, `regelmäßige Wochenarbeitszeit`, `Vollzeitstunden`. */
const NAME = new RegExp(
  `^(?:${FULL}-?(?:stunden|wochenstunden|arbeitszeit)?|vollzeit-?(?:wochen)?(?:stunden|arbeitszeit)|${WORKING} \\(?(?:einer |bei |in |fuer |der )*${FULL}\\)?|(?:regelmaessige|tarifliche) (?:${WORKING})|regelarbeitszeit)(?![a-z])`,
);
/** `Std.`, `Stunden/Woche`: the unit of hours a week, in lower case. */
export const UNIT_OF_HOURS = '(?:std\\.?|stunden|h|wochenstunden)(?: ?(?:\\/|je|pro) ?woche)?';
const NUMBER = new RegExp(`^(\\d{2}(?:,\\d{1,4})?)(?: ?${UNIT_OF_HOURS})?$`);
const OF_HOURS = new RegExp(`^(?:in )?${UNIT_OF_HOURS}$`);
const IN_ASIDE = new RegExp(
  `^(?:von|bei|basis:?|${FULL}:?(?: ?=)?) ?(\\d{2}(?:,\\d{1,4})?)(?: ?${UNIT_OF_HOURS})?$`,
);
/** No full post in Germany has fewer or more hours a week. */
const LEAST = 34;
const MOST = 42;

/** True for a text that speaks of the hours of a full post, whatever they are. */
export function namesFullTime(text: string): boolean {
  return NAME.test(inBrackets(plainText(text)));
}

/** The hours that a text gives behind such a name, `Vollzeit: 39 Std.`; null where it gives none. */
export function fullTimeHoursIn(text: string): Exact | null {
  const plain = inBrackets(plainText(text));
  const name = NAME.exec(plain)?.[0];
  return name === undefined ? null : fullTimeHours(plain.slice(name.length).replace(/^[ :=(]+|[).]+$/g, ''));
}

/** What stands in brackets behind a title, if it begins with the name: `Stellenplan (Vollzeit: 39 Std.)`. */
function inBrackets(plain: string): string {
  const aside = /\(([^()]*)\)$/.exec(plain)?.[1];
  return aside !== undefined && !NAME.test(plain) && NAME.test(aside) ? aside : plain;
}

/** Hours of a full post, `39`, `39 Std.`, `39,83`; null for what cannot be that. */
export function fullTimeHours(text: string): Exact | null {
  return plausible(NUMBER.exec(plainText(text))?.[1]);
}

/** The hours of a full post in the brackets of a heading: `Wochenstunden (von 39)`. */
export function fullTimeHoursInAside(aside: string): Exact | null {
  return plausible(IN_ASIDE.exec(aside)?.[1]);
}

/** True for words in brackets that only say more about hours. */
export function isOfHours(aside: string): boolean {
  return OF_HOURS.test(aside) || fullTimeHoursInAside(aside) !== null;
}

function plausible(written: string | undefined): Exact | null {
  const reading = readNumber(written ?? '');
  if (reading.kind !== 'value') return null;
  const hours = reading.value.digits / 10 ** reading.value.scale;
  return hours >= LEAST && hours <= MOST ? reading.value : null;
}
