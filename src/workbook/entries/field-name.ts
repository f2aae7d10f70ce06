import type { AssignmentTexts } from '../../i18n/de/taskpane-assignment';
import type { TableKind } from '../recognition';

/** What a field of a table is called; one of a single year ends in it: `Ansatz 2021`. */
export function fieldName(texts: AssignmentTexts, kind: TableKind, key: string): string {
  const [, field = key, year = ''] = /^(.+?)(20\d{2})?$/.exec(key) ?? [];
  const names: Readonly<Record<string, string>> = texts.fields[kind];
  return `${names[field] ?? field} ${year}`.trim();
}
