import type { TableKind } from '../../domain/vocabulary/vocabulary';

const KINDS: Readonly<Record<TableKind, true>> = {
  posts: true,
  rules: true,
  notices: true,
  budget: true,
  accountKey: true,
  money: true,
  stated: true,
  municipalities: true,
  programme: true,
  settings: true,
};

/** The kinds of tables by name, so that the headings of the vocabulary need not be loaded. */
export const TABLE_KIND_NAMES: readonly string[] = Object.keys(KINDS);
