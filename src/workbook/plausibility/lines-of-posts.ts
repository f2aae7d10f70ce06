import type { Post } from '../../domain/case';
import { andMore } from '../../domain/findings/and-more';
import type { FindingValue } from '../../domain/findings/finding';
import { inBothLanguages } from '../../domain/findings/in-both-languages';
import type { Language } from '../../domain/language';
import { lineNumbers } from '../looks/line-numbers';

const MOST_NAMED = 8;
type Words = Readonly<Record<Language, string>>;
const ROWS = { one: { de: 'Zeile', en: 'row' }, other: { de: 'Zeilen', en: 'rows' } };
const COLUMNS = { one: { de: 'Spalte', en: 'column' }, other: { de: 'Spalten', en: 'columns' } };

/** Where posts of one list stand, as the sheet names it: `Zeilen 2, 4–7`, in a transposed list `Spalten B, C`. */
export function linesOfPosts(posts: readonly Post[]): FindingValue {
  const columns = [...new Set(posts.flatMap(({ origin }) => origin.column ?? []))];
  if (columns.length === 0) {
    const rows = [...new Set(posts.map(({ origin }) => origin.row - 1))].sort((left, right) => left - right);
    const numbers = lineNumbers(rows);
    const word = wordFor(rows, ROWS);
    return inBothLanguages((language) => `${word[language]} ${textIn(numbers, language)}`);
  }
  const named = columns.slice(0, MOST_NAMED).join(', ');
  const more = columns.length - MOST_NAMED;
  const word = wordFor(columns, COLUMNS);
  return inBothLanguages((language) => {
    const text = `${word[language]} ${named}`;
    return more > 0 ? `${text} ${andMore(more)[language]}` : text;
  });
}

function wordFor(lines: readonly unknown[], { one, other }: Readonly<Record<'one' | 'other', Words>>): Words {
  return lines.length === 1 ? one : other;
}

function textIn(value: FindingValue, language: Language): string {
  if (typeof value === 'string') return value;
  return language in value ? (value as Readonly<Record<Language, string>>)[language] : '';
}
