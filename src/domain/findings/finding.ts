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
}

/** Makes a finding; the compiler checks that every placeholder of the sentence has its value. */
export function finding<Code extends FindingCode>(
  code: Code,
  place: Place | null,
  values: FindingValues<Code>,
): Finding {
  return { code, place, values };
}
