import type { FieldWords } from '../../domain/vocabulary/field-words';
import { TABLE_KINDS, VOCABULARY, type AnyField, type TableKind } from '../../domain/vocabulary/vocabulary';

/** A field together with its words. */
export interface FieldSpec extends FieldWords {
  readonly field: AnyField;
}

const SPECS = new Map<TableKind, readonly FieldSpec[]>(
  TABLE_KINDS.map((kind) => [
    kind,
    Object.entries(VOCABULARY[kind]).map(([field, words]) => ({ field: field as AnyField, ...words })),
  ]),
);

/** The fields of a table in the order of its columns. */
export function specsOf(kind: TableKind): readonly FieldSpec[] {
  return SPECS.get(kind)!;
}

/** The field of that name; undefined where the table has none. */
export function specOf(kind: TableKind, field: AnyField | null): FieldSpec | undefined {
  return specsOf(kind).find((spec) => spec.field === field);
}
