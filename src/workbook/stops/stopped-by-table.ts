import type { FieldOf, TableKind } from '../../domain/vocabulary/vocabulary';
import type { Part } from './parts';

/** What stays unknown while a cell of a table cannot be read; null: the whole run. Only posts stop the own share. */
export const STOPPED_BY_TABLE: Readonly<Record<TableKind, Part | null>> = {
  posts: null,
  rules: 'grants',
  notices: 'grants',
  programme: 'grants',
  budget: 'unplanned',
  accountKey: 'accountKey',
  money: 'money',
  municipalities: 'allocation',
  stated: 'tieOut',
  settings: 'setting',
};

/** Columns of the posts that no own share is computed from, with what they stop. */
export const STOPPED_BY_POSTS_COLUMN = {
  filledFrom: 'forecast',
  duty: 'decision',
  expenseType: 'classOfCost',
  carrier: 'passingOn',
  label: 'bridge',
  municipality: 'bridge',
} as const satisfies Partial<Record<FieldOf<'posts'>, Part>>;

export type ColumnSetAside = keyof typeof STOPPED_BY_POSTS_COLUMN;
