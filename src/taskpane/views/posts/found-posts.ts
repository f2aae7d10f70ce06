import type { Language } from '../../../domain/language';
import type { PostTime } from '../../../domain/post-times/post-time';
import { dateText } from '../../../i18n/date-text';
import type { PostsViewTexts } from '../../../i18n/de/taskpane-posts';
import type { ShownPost } from './post-rows';

/** How far a hit is from what was typed: a whole word, the beginning of one, or what is no word of the name. */
const WHOLE = 0;
const BEGINNING = 1;
const BESIDE = 2;

const CELL = /^(?:'?(.+?)'?!)?\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/;

/**
 * The posts that have all that was typed, the best hits first and in sheet order where they are equally good: each word
 * begins a word of the name, is a cell of the post (`C14`), or with its neighbours its module (`M2`, `Modul 2`), how it
 * is filled (`nicht besetzt`) or the day from which it is. What stands last may still be in the making.
 */
export function foundPosts(
  rows: readonly ShownPost[],
  typed: string,
  texts: PostsViewTexts,
  language: Language,
): readonly ShownPost[] {
  const words = typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  const modules = new Set(rows.map(({ post }) => `m${post.module}`));
  const found = rows.flatMap((row) => {
    const distance = distanceOf(words, sought(row, modules, texts, language));
    return distance === null ? [] : [{ row, distance }];
  });
  return found.sort((one, other) => one.distance - other.distance).map(({ row }) => row);
}

/** What a post can be found by. */
interface Sought {
  readonly names: readonly string[];
  /** Words that belong together. */
  readonly phrases: readonly (readonly string[])[];
  readonly isCell: (word: string) => boolean;
}

function sought(
  { post }: ShownPost,
  modules: ReadonlySet<string>,
  { searchWords }: PostsViewTexts,
  language: Language,
): Sought {
  const { filling } = post;
  const module = String(post.module);
  const fillings: readonly string[] = searchWords.filling[filling.kind];
  const date = filling.kind === 'from' ? [dateText(filling.date, language)] : [];
  return {
    names: post.name.flatMap(wordsIn),
    phrases: [`m${module}`, `${searchWords.module} ${module}`, ...fillings, ...date].map((words) =>
      words.toLowerCase().split(' '),
    ),
    // `M2` is a module where there is one, else a cell.
    isCell: (word) => !modules.has(word) && isCellOf(post, word),
  };
}

/** The sum over all words, or null where one of them is not found. */
function distanceOf(words: readonly string[], post: Sought): number | null {
  const [first, ...rest] = words;
  if (first === undefined) return 0;
  const ways = [{ taken: distanceOfWord(first, post), left: rest }];
  for (const phrase of post.phrases) {
    ways.push({ taken: distanceOfPhrase(words, phrase), left: words.slice(phrase.length) });
  }
  const distances = ways.flatMap(({ taken, left }) => {
    const ofRest = taken === null ? null : distanceOf(left, post);
    return ofRest === null ? [] : [taken! + ofRest];
  });
  return distances.length === 0 ? null : Math.min(...distances);
}

function distanceOfWord(word: string, { names, isCell }: Sought): number | null {
  const parts = wordsIn(word);
  if (parts.length > 0 && parts.every((part) => names.includes(part))) return WHOLE;
  if (parts.length > 0 && parts.every((part) => names.some((name) => name.startsWith(part))))
    return BEGINNING;
  return isCell(word) ? BESIDE : null;
}

function distanceOfPhrase(words: readonly string[], phrase: readonly string[]): number | null {
  const typed = words.slice(0, phrase.length);
  const last = typed.length - 1;
  const inTheMaking = words.length <= phrase.length && !/\d/.test(phrase[last]!);
  if (!typed.slice(0, last).every((word, index) => word === phrase[index])) return null;
  if (typed[last] === phrase[last])
    return typed.length === phrase.length ? WHOLE : inTheMaking ? BESIDE : null;
  return inTheMaking && phrase[last]!.startsWith(typed[last]!) ? BESIDE : null;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True for each cell of its row, of its column in a transposed list, or its own cell in a cross-tab. */
function isCellOf({ place, along }: PostTime, word: string): boolean {
  const typed = CELL.exec(word);
  const own = place === null ? null : CELL.exec(place.cell.toLowerCase());
  if (typed === null || own === null) return false;
  const [, sheet, column, row] = typed;
  if (sheet !== undefined && sheet !== place!.sheet.toLowerCase()) return false;
  return (along === 'row' || column === own[2]) && (along === 'column' || row === own[3]);
}
