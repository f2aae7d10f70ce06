import { cellText, plainText } from './cell-text';
import type { CellValue } from '../snapshot';

/** What amounts are in, as words say it. */
export interface UnitWords {
  /** Euro per unit: 1 for `€`, 1.000 for `T€`; null where the words name no unit of euro. */
  readonly euroPerUnit: number | null;
  /** Another currency, in the words of the sheet; null where they name none. */
  readonly currency: string | null;
}

export const NO_UNIT: UnitWords = { euroPerUnit: null, currency: null };

const MONEY = '(?:€|eur(?:os?)?)';
const OF_MONEY = `(?: ?(?:of )?${MONEY})?`;
/** A round number as the unit: with its currency anywhere, alone only behind a word that says so. */
const ROUND = (number: string): string =>
  `(?:[x×*] ?)?(?<![\\d.,'] ?)${number}(?:,-{1,2})? ?(?:${MONEY}|(?<=(?:\\bin |[x×*(\\[] ?)${number}(?:,-{1,2})? ?)(?=[)\\]]|$))`;
const MILLION = `(?:mio|mill)\\b\\.?${OF_MONEY}|million(?:en|s)?\\b${OF_MONEY}|m ?(?:€|eur)|${MONEY} ?(?:in )?(?:mio\\b\\.?|millionen|millions)|${ROUND("1[.' ]?000[.' ]?000")}`;
const THOUSAND = `[tk]\\.? ?${MONEY}|(?:tsd|tds)\\b\\.?${OF_MONEY}|tausend(?:er)?\\b${OF_MONEY}|thousands?\\b${OF_MONEY}|${MONEY} ?(?:in )?(?:tsd\\b\\.?|tausend|thousands?|'?000)|'000${OF_MONEY}|${ROUND("1[.' ]?000")}`;
const CURRENCY =
  't?chf|s?fr\\.|sfr|schweizer franken|t?usd|us-?\\$|us-?dollar|\\$|t?gbp|£|t?dm|d-mark|deutsche mark|dkk|sek|nok|pln|zloty|czk|huf|jpy|¥|(?<=\\bin )(?:franken|dollar|pfund|mark|yen)';
const PHRASE = `(?<million>${MILLION})|(?<thousand>${THOUSAND})|(?<currency>${CURRENCY})|(?<euro>${MONEY})`;
const IN_HEADING = new RegExp(`(?:\\bin |\\bi\\. ?)?(?<![a-z0-9])(?:${PHRASE})(?![a-z0-9])`, 'g');
const LEAD =
  '^[(\\[*– -]*(?:in )?|\\bin (?:vollen? |ganzen? |je )?|[:(\\[;,=–—] ?| - ?|\\b(?:einheit|waehrung|betraege|angaben|werte|zahlen|ansaetze|kosten) ';
const END = '(?=$|[ ,.;)\\]])';
const IN_NOTE = new RegExp(`(?:${LEAD})(?:${PHRASE})${END}`, 'g');
const ONLY_UNIT = new RegExp(`^[(\\[*– -]*(?:in )?(?:${PHRASE})[)\\]*–. -]*$`);
/** No unit is without one of these; most cells have none. */
const HINT =
  /[€$£¥]|000|eur|tsd|tds|mio|mill|tausend|thousand|chf|fr\.|sfr|franken|usd|dollar|gbp|pfund|dm|mark|dkk|sek|nok|pln|zloty|czk|huf|jpy|yen/;
const ROUND_NUMBER = /^[^a-z]*1[.' ]?000/;
const LONGEST_NOTE = 250;

type Groups = Readonly<Record<'million' | 'thousand' | 'currency' | 'euro', string | undefined>>;

/** Takes the unit out of the words of a heading, which come as `plainText` gives them. */
export function unitInHeading(text: string): { readonly unit: UnitWords; readonly rest: string } {
  if (!HINT.test(text)) return { unit: NO_UNIT, rest: text };
  let unit = NO_UNIT;
  const rest = text.replace(IN_HEADING, (...found: unknown[]) => {
    unit = larger(unit, unitOf(found[found.length - 1] as Groups));
    return ' ';
  });
  return { unit, rest };
}

/** The unit that a note gives for all amounts of a table: `Angaben in T€`, `alle Beträge in 1.000 Euro`, `(TEUR)`. */
export function unitOfNote(cell: CellValue): UnitWords {
  if (typeof cell !== 'string' || cell === '' || cell.length > LONGEST_NOTE) return NO_UNIT;
  const text = plainText(cellText(cell));
  if (!HINT.test(text)) return NO_UNIT;
  const isUnit = ONLY_UNIT.test(text);
  let unit = NO_UNIT;
  for (const match of text.matchAll(IN_NOTE)) {
    const groups = match.groups as Groups;
    const behindIn = /\bin /.test(match[0]);
    // `Tausend Dank` begins with a unit and is none, `Zuschuss (1.000 €)` is an amount.
    if (!isUnit && (match.index === 0 || ROUND_NUMBER.test(groups.thousand ?? '')) && !behindIn) continue;
    unit = larger(unit, unitOf(groups));
  }
  return unit;
}

/** The unit that the name of a sheet gives: `Haushalt T€`, `Plan_TEUR`, `Ansätze (in Tsd. Euro)`. */
export function unitOfSheetName(name: string): UnitWords {
  const text = plainText(name).replace(/_/g, ' ');
  const { unit } = unitInHeading(text);
  const isAmountOrYear = /1[.' ]?000/.test(text) && !/\bin 1[.' ]?000|€|eur/.test(text);
  return unit.euroPerUnit === 1 || isAmountOrYear ? NO_UNIT : unit;
}

function unitOf({ million, thousand, currency, euro }: Groups): UnitWords {
  if (currency !== undefined) return { euroPerUnit: null, currency: currency.toUpperCase() };
  if (million !== undefined) return { euroPerUnit: 1_000_000, currency: null };
  if (thousand !== undefined) return { euroPerUnit: 1_000, currency: null };
  return { euroPerUnit: euro === undefined ? null : 1, currency: null };
}

/** `Betrag (EUR) in Tsd.` names two units, of which the larger one counts the other. */
function larger(one: UnitWords, other: UnitWords): UnitWords {
  return {
    euroPerUnit:
      one.euroPerUnit === null || (other.euroPerUnit !== null && other.euroPerUnit > one.euroPerUnit)
        ? other.euroPerUnit
        : one.euroPerUnit,
    currency: one.currency ?? other.currency,
  };
}
