import { ACCOUNT_KEY_FIELDS } from './account-key-fields';
import { BUDGET_FIELDS } from './budget-fields';
import type { FieldWords } from './field-words';
import { MONEY_FIELDS } from './money-fields';
import { MUNICIPALITIES_FIELDS } from './municipalities-fields';
import { NOTICES_FIELDS } from './notices-fields';
import { POSTS_FIELDS } from './posts-fields';
import { PROGRAMME_FIELDS } from './programme-fields';
import { RULES_FIELDS } from './rules-fields';
import { SETTINGS_FIELDS } from './settings-fields';
import { STATED_FIELDS } from './stated-fields';

/**
 * The fields of every table of the workbook contract, in the order of their columns. What the template writes, what the
 * reader knows, what a message asks for and what the pane offers all come from here.
 */
export const VOCABULARY = {
  posts: POSTS_FIELDS,
  rules: RULES_FIELDS,
  notices: NOTICES_FIELDS,
  budget: BUDGET_FIELDS,
  accountKey: ACCOUNT_KEY_FIELDS,
  money: MONEY_FIELDS,
  stated: STATED_FIELDS,
  municipalities: MUNICIPALITIES_FIELDS,
  programme: PROGRAMME_FIELDS,
  settings: SETTINGS_FIELDS,
} as const;

/** The tables of the workbook contract. */
export type TableKind = keyof typeof VOCABULARY;

/** The fields of a table; of several tables, the fields that all of them have. */
export type FieldOf<Kind extends TableKind> = keyof (typeof VOCABULARY)[Kind] & string;

/** A field of any table. */
export type AnyField = { [Kind in TableKind]: FieldOf<Kind> }[TableKind];

export const TABLE_KINDS = Object.keys(VOCABULARY) as readonly TableKind[];

/** The fields of a table in the order of its columns. */
export function fieldsOf<Kind extends TableKind>(kind: Kind): readonly FieldOf<Kind>[] {
  return Object.keys(VOCABULARY[kind]) as FieldOf<Kind>[];
}

/** The fields that the template has a column for, in the order of its columns. */
export function fieldsInTemplate<Kind extends TableKind>(kind: Kind): readonly FieldOf<Kind>[] {
  return fieldsOf(kind).filter((field) => wordsOf(kind, field as AnyField)!.inTemplate);
}

/** The fields of a table whose columns a run fills. */
export function resultFieldsOf<Kind extends TableKind>(kind: Kind): readonly FieldOf<Kind>[] {
  return fieldsOf(kind).filter((field) => isResultField(kind, field as AnyField));
}

export function isResultField(kind: TableKind, field: AnyField): boolean {
  return wordsOf(kind, field)?.isResult === true;
}

/** The words of a field, or undefined where the table has no such field. */
export function wordsOf(kind: TableKind, field: AnyField): FieldWords | undefined {
  const fields: Readonly<Partial<Record<AnyField, FieldWords>>> = VOCABULARY[kind];
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** The German heading of a field: the one that the template writes and that a message asks for. */
export function headingOf<Kind extends TableKind>(kind: Kind, field: FieldOf<Kind>): string {
  return wordsOf(kind, field as AnyField)!.headings[0]!;
}
