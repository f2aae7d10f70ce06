import type { Post } from '../../domain/case';
import { andMore } from '../../domain/findings/and-more';
import type { FindingValue } from '../../domain/findings/finding';
import { inBothLanguages } from '../../domain/findings/in-both-languages';
import type { Language } from '../../domain/language';
import { lineNumbers } from '../looks/line-numbers';

const MOST_NAMED = 8;
const WORDS: Readonly<Record<'row' | 'column', Readonly<Record<Language, string>>>> = {
  row: { de: 'Zeilen', en: 'rows' },
  column: { de: 'Spalten', en: 'columns' },
};

/** Where posts of one list stand, as the sheet names it: `Zeilen 2, 4–7`, in a transposed list `Spalten B, C`. */
export function linesOfPosts(posts: readonly Post[]): FindingValue {
  const columns = [...new Set(posts.flatMap(({ origin }) => origin.column ?? []))];
  if (columns.length === 0) {
    const rows = [...new Set(posts.map(({ origin }) => origin.row - 1))].sort((left, right) => left - right);
    const numbers = lineNumbers(rows);
    return inBothLanguages((language) => `${WORDS.row[language]} ${textIn(numbers, language)}`);
  }
  const named = columns.slice(0, MOST_NAMED).join(', ');
  const more = columns.length - MOST_NAMED;
  return inBothLanguages((language) => {
    const text = `${WORDS.column[language]} ${named}`;
    return more > 0 ? `${text} ${andMore(more)[language]}` : text;
  });
}

function textIn(value: FindingValue, language: Language): string {
  if (typeof value === 'string') return value;
  return language in value ? (value as Readonly<Record<Language, string>>)[language] : '';
}
