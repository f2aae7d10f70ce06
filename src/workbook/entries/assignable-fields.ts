import { VOCABULARY } from '../headings/vocabulary';
import type { FieldSpec } from '../headings/vocabulary';
import type { TableKind } from '../recognition';

/** What a user can say that a table is, in the order in which it is offered. */
export const TABLE_KINDS = Object.keys(VOCABULARY) as TableKind[];

/** What he can say that a column of such a table holds. */
export function assignableFields(kind: TableKind): readonly FieldSpec[] {
  return VOCABULARY[kind].filter(({ field }) => field !== 'ambiguous');
}
