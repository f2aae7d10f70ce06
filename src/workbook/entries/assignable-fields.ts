import type { TableKind } from '../../domain/vocabulary/vocabulary';
import { specsOf, type FieldSpec } from '../headings/field-spec';

/** What a user can say that a column of such a table holds. */
export function assignableFields(kind: TableKind): readonly FieldSpec[] {
  return specsOf(kind).filter(({ field }) => field !== 'ambiguous');
}
