import type { Language } from '../language';
import type { Cents } from '../numbers';
import type { Place } from '../place';
import type { CalendarDate } from '../time';
import type { CATALOGUE } from './catalogue';
import type { FindingRoom } from './catalogue/finding-room';

export type FindingCode = keyof typeof CATALOGUE;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** A value of a sentence: a text that reads the same in both languages, an amount of money, a day, or a text for each. */
export type FindingValue =
  string | { readonly cents: Cents } | { readonly day: CalendarDate } | Readonly<Record<Language, string>>;

/** The values that the sentence of a code needs. */
export type FindingValues<Code extends keyof Room, Room extends FindingRoom = typeof CATALOGUE> = Readonly<
  Record<Placeholders<Room[Code]['de']>, FindingValue>
>;

/**
 * Something a reader of the result has to know. Plain data: its severity and its sentence stand in the catalogue,
 * which only those load who show findings.
 */
export interface Finding<Code extends string = FindingCode> {
  readonly code: Code;
  readonly place: Place | null;
  readonly values: Readonly<Record<string, FindingValue>>;
  /** Further cells of its sheet that the same is said of, some as ranges (`D5:D9`); absent where there are none. */
  readonly also?: readonly string[];
  /** What a part of the result is stopped by, where the sentence quotes it; absent for every other finding. */
  readonly because?: FindingCode;
  /** What is wrong with the cell at `place`, where several cells are told together; absent for every other finding. */
  readonly ofCell?: FindingCode;
}

/** Makes a finding; the compiler checks that every placeholder of the sentence has its value. */
export function finding<Code extends FindingCode>(
  code: Code,
  place: Place | null,
  values: FindingValues<Code>,
): Finding {
  return { code, place, values: withShortTexts(values) };
}

/** What a cell says is quoted so far: Excel cuts messages, and nobody reads more of it in a sentence. */
const MOST_QUOTED = 120;

/** The values with long texts shortened; the words of a failure of Excel or of the program stay whole. */
function withShortTexts<Values extends Finding['values']>(values: Values): Values {
  const isLong = ([name, value]: readonly [string, FindingValue]): boolean =>
    typeof value === 'string' && value.length > MOST_QUOTED && name !== 'message';
  const entries = Object.entries(values);
  if (!entries.some(isLong)) return values;
  return Object.fromEntries(
    entries.map((each) =>
      isLong(each) ? [each[0], `${String(each[1]).slice(0, MOST_QUOTED - 2)} …`] : each,
    ),
  ) as Values;
}
