import type { Finding } from '../../domain/findings/finding';
import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import type { AnyField } from '../../domain/vocabulary/vocabulary';
import type { FoundTable } from '../tables/table';
import { lookFindings } from './look-findings';

/** Columns that a run fills. */
const RESULTS: ReadonlySet<AnyField> = new Set(['ownShare', 'overPlan', 'extraPlan', 'posts', 'before']);

/** What has to be said about rows and columns of a list that count although they are hidden or struck out. */
export function looksOfTable({ heading, rows }: FoundTable): Finding[] {
  if (heading.grid.sheet.look === undefined) return [];
  const counted = heading.columns.filter(({ spec }) => !RESULTS.has(spec.field) && spec.field !== 'remark');
  return lookFindings({
    sheet: heading.grid.sheet,
    table: SHEET_WORDS[heading.kind].sheet,
    rows,
    columns: counted.map(({ index }) => index).sort((left, right) => left - right),
    figures: counted.filter(({ spec }) => spec.holds !== 'text'),
  });
}
