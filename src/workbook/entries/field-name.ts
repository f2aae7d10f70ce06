import type { Language } from '../../domain/language';
import { wordsOf, type AnyField, type TableKind } from '../../domain/vocabulary/vocabulary';
import type { AssignmentTexts } from '../../i18n/de/taskpane-assignment';

/** What a column is taken for: the field, and the year where it is of one: `Ansatz 2021`. */
export function fieldName(
  texts: AssignmentTexts,
  language: Language,
  kind: TableKind,
  field: AnyField,
  year: number | null,
): string {
  const words = wordsOf(kind, field);
  if (words === undefined) return texts.unused;
  return year === null ? words.name[language] : `${words.name[language]} ${year}`;
}
