import { filledText } from '../../domain/findings/filled-text';
import { runsOfCells, cellsOfRuns } from '../../domain/findings/cell-runs';
import type { Finding } from '../../domain/findings/finding';
import { sentenceAroundCells } from '../../domain/findings/sentence';
import type { Language } from '../../domain/language';
import { groupBy } from '../../domain/group-by';
import type { Place } from '../../domain/place';
import { findings as german } from '../../i18n/de/taskpane-findings';
import { findings as english } from '../../i18n/en/taskpane-findings';
import { inLanguage } from '../../i18n/language';
import { countText } from '../../i18n/count-text';
import { fill } from '../../i18n/fill';
import { withMinus } from '../../i18n/with-minus';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { isOneCell } from '../../workbook/address';
import { ANSWERED } from './answered';
import { yearOf } from './asked-years';
import { columnOf, type Cause } from './causes';

/** Findings that name the number and the column of their cells, which the heading says already. */
const SAYS_ITS_CELLS: ReadonlySet<string> = new Set(['cells-unreadable', 'cells-told']);

/** What is wrong how often, above its sentence; null where the sentence says all. */
export function causeHeading(cause: Cause, language: Language): string | null {
  const { first, count } = cause;
  const texts = taskpaneTexts(language);
  if (first.code === 'rate-unknown') return missingRate(cause, language);
  if (count < 2) return null;
  const of = columnOf(first) ?? first.place!.sheet;
  const { alike } = inLanguage(language, german, english);
  const what = (alike as Readonly<Record<string, string>>)[first.code];
  const cells = fill(texts.cellsOf, { of, count: countText(count, language) });
  return what === undefined ? cells : `${cells} ${what}`;
}

/** The sentence of a cause, without the cells that stand above it. */
export function causeText(cause: Cause, language: Language): string {
  return withMinus(plainCauseText(cause, language));
}

function plainCauseText({ first, findings }: Cause, language: Language): string {
  if (first.code === 'rate-unknown') return taskpaneTexts(language).rateUntil;
  const { before, cells, after } = sentenceAroundCells(first, language);
  if (SAYS_ITS_CELLS.has(first.code)) return after.replace(/^[.\s]+/, '');
  const text =
    cells.length === 0 || LIKEWISE.test(before) ? before.replace(LIKEWISE, '') : named(before, cells, after);
  // What stands in the first of several cells is an example only.
  return findings.length > 1 && first.place !== null ? `${first.place.cell}: ${text}` : text;
}

/** The end of a sentence in front of the further cells that it holds for. */
const LIKEWISE = / (?:Ebenso|Likewise): $/;

/** A sentence that names its cells, with the first of them. */
function named(before: string, cells: readonly string[], after: string): string {
  const more = cells.length > MOST_NAMED ? ' …' : '';
  return `${before}${cells.slice(0, MOST_NAMED).join(', ')}${more}${after}`;
}

const MOST_NAMED = 3;

const CELLS = new WeakMap<readonly Finding[], readonly Place[]>();

/** The cells that a cause is about, those below each other as one range; worked out once for each cause. */
export function cellsOfCause({ findings }: Pick<Cause, 'findings'>): readonly Place[] {
  const earlier = CELLS.get(findings);
  if (earlier !== undefined) return earlier;
  const places = placesOf(findings);
  CELLS.set(findings, places);
  return places;
}

function placesOf(findings: readonly Finding[]): readonly Place[] {
  const placed = findings.filter((each): each is Finding & { readonly place: Place } => each.place !== null);
  return [...groupBy(placed, ({ place }) => place.sheet)].flatMap(([sheet, ofSheet]) => {
    const cells = ofSheet.flatMap(({ place, also = [] }) => [...cellsOfRuns([place.cell, ...also])]);
    return runsOfCells(new Set(cells)).map((cell) => ({ sheet, cell }));
  });
}

/**
 * Whether it can be answered where it is asked. Of what is asked of one cell only `isAskedOfCell` knows, which is loaded when
 * it is shown.
 */
export function hasAnswer({ first, severity }: Pick<Cause, 'first' | 'severity'>): boolean {
  if (ANSWERED.has(first.code)) return true;
  return severity !== 'info' && first.place !== null && isOneCell(first.place.cell);
}

/** `Satz fehlt: Modul 2 ab 2024`. */
function missingRate({ findings, first }: Cause, language: Language): string {
  const years = findings.flatMap(({ values }) => yearOf(values['from']) ?? []);
  return filledText(
    taskpaneTexts(language).rateMissing,
    { subject: first.values['subject']!, year: String(Math.min(...years)) },
    language,
  );
}
