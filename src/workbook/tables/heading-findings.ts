import { finding, type Finding } from '../../domain/findings/finding';
import { inBothLanguages } from '../../domain/findings/in-both-languages';
import type { Place } from '../../domain/place';
import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import { headingOf, type AnyField, type TableKind } from '../../domain/vocabulary/vocabulary';
import { plainText } from '../cells/cell-text';
import { isOfHours } from '../cells/full-time-words';
import { headingAside } from '../cells/heading-aside';
import { isByYearOfTitle } from './completed-heading';
import { missingText } from './missing-column';
import type { Column, FoundTable, Heading } from './table';
import { unitFindings } from './unit-findings';

/** Tables whose rows add to the figures. */
const COUNTED: ReadonlySet<TableKind> = new Set(['posts', 'budget', 'money']);

/** What has to be said about the headings of a table. */
export function headingFindings(table: FoundTable): Finding[] {
  const { heading } = table;
  const place = (column: number): Place => ({
    sheet: heading.grid.sheet.name,
    cell: heading.grid.address(heading.row, column),
  });
  const ofColumns = heading.columns.flatMap((column) => {
    if (column.spec.field === 'ambiguous') {
      return [finding('heading-ambiguous', place(column.index), { heading: column.heading })];
    }
    const aside = asideFinding(column, place(column.index));
    if (aside !== null) return [aside];
    if (!column.perFteAssumed) return [];
    return [finding('heading-per-fte-assumed', place(column.index), { heading: column.heading })];
  });
  const foreign = heading.columns.filter(({ currency }) => currency !== null);
  const inCurrency = foreign
    .filter(({ currency }, index) => foreign.findIndex((each) => each.currency === currency) === index)
    .map(({ index, heading: text, currency }) =>
      finding('foreign-currency', place(index), { heading: text, currency: currency! }),
    );
  const twice = heading.duplicates.map(({ column, first }) =>
    finding('heading-twice', place(column.index), {
      first: first.heading,
      firstColumn: heading.grid.nameOfColumn(first.index),
      second: column.heading,
    }),
  );
  const { name, visible } = heading.grid.sheet;
  // Lists of settings and rates are hidden on purpose; amounts that nobody sees are an old version as often as not.
  const hidden =
    visible || !COUNTED.has(heading.kind)
      ? []
      : [
          finding('table-on-hidden-sheet', place(heading.left), {
            sheet: name,
            table: SHEET_WORDS[heading.kind].sheet,
          }),
        ];
  return [...hidden, ...ofColumns, ...inCurrency, ...unitFindings(table), ...twice];
}

const WORKING_TIME: ReadonlySet<AnyField> = new Set(['weeklyHours', 'fullTimeHours']);

/** A question about a column of figures whose heading makes another figure of them, or whose words nobody knows. */
function asideFinding({ spec, heading, asides, percentage }: Column, place: Place): Finding | null {
  if (spec.holds === 'text' || spec.field === 'available') return null;
  if (percentage) return finding('heading-percentage', place, { heading });
  const unknown = WORKING_TIME.has(spec.field) ? asides.filter((aside) => !isOfHours(aside)) : asides;
  for (const aside of unknown) {
    switch (headingAside(aside)) {
      case 'not-yearly':
        if (spec.field === 'monthlyPerFte' && /monat|\bmtl|p\. ?m\b/.test(aside)) continue;
        return finding('heading-not-yearly', place, { heading });
      case 'employee':
        return finding('heading-employee-pay', place, { heading });
      case 'unknown':
        return finding('heading-words-unknown', place, { heading, words: wordsAsWritten(heading, aside) });
    }
  }
  return null;
}

/** The words in brackets as the sheet writes them. */
function wordsAsWritten(heading: string, aside: string): string {
  const inBrackets = [...heading.matchAll(/[[(]([^\])]*)[\])]/g)].map(([, inner = '']) => inner.trim());
  return inBrackets.find((each) => plainText(each).includes(aside)) ?? aside;
}

/** What came of headings that lack a needed column. */
export interface IncompleteTables {
  readonly findings: readonly Finding[];
  readonly postsCameClose: boolean;
  /** Why there are no budget lines although a table looks like them; null where none does. */
  readonly budgetLinesUnread: Finding | null;
}

/**
 * What has to be said about headings that lack a needed column: an error where the workbook has no other table of
 * posts, a warning for any other table that is meant as one of ours. Only posts are indispensable.
 *
 * @param hasPosts whether there are any, also outside lists; without them budget lines are about something else
 */
export function incompleteTables(
  incomplete: readonly Heading[],
  found: ReadonlySet<TableKind>,
  hasPosts: boolean,
): IncompleteTables {
  const findings: Finding[] = [];
  let budgetLinesUnread: Finding | null = null;
  let visible: Finding | null = null;
  const best = [...incomplete].filter((each) => each.kind === 'posts').sort(byCloseness)[0];
  const postsCameClose = !found.has('posts') && best !== undefined && best.columns.length >= 3;
  for (const heading of closestOfSheets(incomplete)) {
    const { kind, grid } = heading;
    const row = String((grid.isTurned ? heading.left : heading.row) + 1);
    const columns = inBothLanguages((language) => missingText(heading.missing, language));
    const place = { sheet: grid.sheet.name, cell: grid.address(heading.row, heading.left) };
    const values = { table: SHEET_WORDS[kind].sheet, row, columns };
    if (kind === 'posts') {
      const needed = postsCameClose && heading === best;
      const close = heading.columns.length >= 4 && found.has('posts');
      if (!needed && !close) continue;
      if (needed && grid.isTurned) {
        const column = grid.nameOfRow(heading.row);
        findings.push(finding('missing-row', place, { table: values.table, column, rows: columns }));
      } else if (needed && lacksOnlyDates(heading)) {
        findings.push(finding('posts-without-dates', place, { table: values.table, row }));
      } else findings.push(finding(needed ? 'missing-column' : 'table-not-used', place, values));
    } else if (kind === 'budget') {
      if (found.has('budget') || !hasPosts) continue;
      if (!looksLikeBudget(heading)) {
        if (namesAccounts(heading)) visible ??= finding('budget-lines-unread', place, { row, columns });
        continue;
      }
      if (budgetLinesUnread !== null) findings.push(finding('table-not-used', place, values));
      budgetLinesUnread ??= finding('budget-lines-unread', place, { row, columns });
    } else if (!found.has(kind) && SHEET_WORDS[kind].usual.test(grid.sheet.name)) {
      findings.push(finding('table-not-used', place, values));
    }
  }
  return { findings, postsCameClose, budgetLinesUnread: budgetLinesUnread ?? visible };
}

/** A list of posts by the year, in a column, in its headings or above it, that says nothing of when they run. */
function lacksOnlyDates(heading: Heading): boolean {
  const { columns, missing } = heading;
  const dates = [headingOf('posts', 'start'), headingOf('posts', 'end')];
  if (missing.length !== dates.length || !dates.every((each) => missing.includes(each))) return false;
  const hasYear = columns.some(({ spec, year }) => spec.field === 'year' || year !== null);
  return hasYear || isByYearOfTitle(heading);
}

function looksLikeBudget({ columns, grid }: Heading): boolean {
  if (SHEET_WORDS.budget.usual.test(grid.sheet.name)) return true;
  const has = (...fields: readonly AnyField[]): boolean =>
    columns.some(({ spec }) => fields.includes(spec.field));
  return (
    columns.length >= 3 &&
    has('appropriation', 'adjustedAppropriation') &&
    has('product', 'account', 'productAndAccount', 'year')
  );
}

/** Accounts with something beside them: a user sees a budget table there, whatever its amounts are called. */
function namesAccounts({ columns }: Heading): boolean {
  const has = (...fields: readonly AnyField[]): boolean =>
    columns.some(({ spec }) => fields.includes(spec.field));
  return columns.length >= 2 && has('account', 'productAndAccount', 'position');
}

/** Of several headings of one kind on one sheet the one that lacks least. */
function closestOfSheets(incomplete: readonly Heading[]): Heading[] {
  const closest = new Map<string, Heading>();
  for (const heading of incomplete) {
    const key = `${heading.kind} ${heading.grid.sheet.name}`;
    const other = closest.get(key);
    if (other === undefined || byCloseness(heading, other) < 0) closest.set(key, heading);
  }
  return [...closest.values()];
}

function byCloseness(left: Heading, right: Heading): number {
  return left.missing.length - right.missing.length || right.columns.length - left.columns.length;
}
