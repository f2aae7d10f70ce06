import { finding, type Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import { cellAddress, columnLetters } from '../address';
import { USUAL_SHEET_NAMES } from '../headings/vocabulary';
import type { TableKind } from '../recognition';
import type { FoundTable, Heading } from './table';

/** What the tables are called in a sentence. */
const TABLE_NAMES: Readonly<Record<TableKind, string>> = {
  posts: 'Stellen',
  rules: 'Fördersätze',
  budget: 'Haushalt',
  money: 'Deckung',
  stated: 'Ausgewiesen',
  municipalities: 'Kommunen',
  settings: 'Einstellungen',
};

/** Tables whose rows add to the figures. */
const COUNTED: ReadonlySet<TableKind> = new Set(['posts', 'budget', 'money']);

/** What has to be said about the headings of a table, and about a row below its notes. */
export function headingFindings({ heading, leftOut }: FoundTable): Finding[] {
  const place = (column: number, row = heading.row): Place => ({
    sheet: heading.grid.sheet.name,
    cell: cellAddress(row, column),
  });
  const has = (field: string): boolean => heading.columns.some((column) => column.spec.field === field);
  const ofColumns = heading.columns.flatMap((column) => {
    if (column.spec.field === 'ambiguous') {
      return [finding('heading-ambiguous', place(column.index), { heading: column.heading })];
    }
    if (column.spec.field === 'weeklyHours' && !has('fte')) {
      return [finding('weekly-hours', place(column.index), { column: column.heading })];
    }
    if (!column.perFteAssumed) return [];
    return [finding('heading-per-fte-assumed', place(column.index), { heading: column.heading })];
  });
  const twice = heading.duplicates.map(({ column, first }) =>
    finding('heading-twice', place(column.index), {
      first: first.heading,
      firstColumn: columnLetters(first.index),
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
            table: TABLE_NAMES[heading.kind],
          }),
        ];
  const below =
    leftOut === null
      ? []
      : [finding('row-not-read', place(heading.left, leftOut), { table: TABLE_NAMES[heading.kind] })];
  return [...hidden, ...ofColumns, ...twice, ...below];
}

/**
 * What has to be said about headings that lack a needed column: an error where the workbook has no other table of
 * that kind and this one is meant to be it, else a warning for a table of posts.
 */
export function incompleteFindings(
  incomplete: readonly Heading[],
  found: ReadonlySet<TableKind>,
): { readonly findings: readonly Finding[]; readonly postsCameClose: boolean } {
  const findings: Finding[] = [];
  const best = [...incomplete].filter((each) => each.kind === 'posts').sort(byCloseness)[0];
  const postsCameClose = !found.has('posts') && best !== undefined && best.columns.length >= 3;
  for (const heading of incomplete) {
    const { kind, grid } = heading;
    const usual = USUAL_SHEET_NAMES[kind].test(grid.sheet.name);
    const needed = kind === 'posts' ? postsCameClose && heading === best : usual && !found.has(kind);
    const close = kind === 'posts' && heading.columns.length >= 4;
    if (!needed && !(close && found.has('posts'))) continue;
    const values = {
      table: TABLE_NAMES[kind],
      row: String(heading.row + 1),
      columns: heading.missing.join(', '),
    };
    const place = { sheet: grid.sheet.name, cell: cellAddress(heading.row, heading.left) };
    findings.push(finding(needed ? 'missing-column' : 'table-not-used', place, values));
  }
  return { findings, postsCameClose };
}

function byCloseness(left: Heading, right: Heading): number {
  return left.missing.length - right.missing.length || right.columns.length - left.columns.length;
}
