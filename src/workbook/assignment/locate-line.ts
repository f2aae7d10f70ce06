import type { LineCorrection } from './correction';
import { isBare, oldIndex, wordsOf, type SheetLine } from './lines-of-sheet';

/** Where a corrected line stands now, 0-based; several where that cannot be told, none where it is gone. */
export function locateLine(correction: LineCorrection, lines: readonly SheetLine[]): readonly number[] {
  const named = linesWith(correction, lines);
  if (correction.behind === 0) return named;
  return named.flatMap((index) => {
    const bare = lines.filter((line) => line.index > index && isBare(line));
    return bare[correction.behind - 1]?.index ?? [];
  });
}

/**
 * The lines that have most of the words, and at least half of them, as some may be renamed. Of as many as there were, it
 * is the one in the same order. Of others the one in the old place, if it still is one; one alone of what was one.
 */
function linesWith(correction: LineCorrection, lines: readonly SheetLine[]): readonly number[] {
  const { texts, behind, nth, of, holds } = correction;
  // Nothing but figures on the sheet up to this line.
  if (texts.length === 0) {
    return lines
      .filter((line) => line.index === oldIndex(correction) && isBare(line))
      .map(({ index }) => index);
  }
  const scores = lines.map((line) => ({
    index: line.index,
    score: equalWords(texts, wordsOf(line, behind === 0 ? holds : 'sums')),
  }));
  const best = scores.reduce((most, { score }) => Math.max(most, score), 0);
  if (best === 0 || best * 2 < texts.length) return [];
  const found = scores.filter(({ score }) => score === best).map(({ index }) => index);
  if (found.length === of && best === texts.length) return [found[nth - 1]!];
  const old = behind === 0 ? oldIndex(correction) : null;
  const isStill = scores.some(({ index, score }) => index === old && score * 2 >= texts.length);
  if (old !== null && isStill && (of > 1 || found.includes(old))) return [old];
  if (of === 1 || found.length > 1) return found;
  // One of several is left, and whether it is this one cannot be told.
  const others = scores.filter(({ score }) => score > 0 && score * 2 >= texts.length);
  return others.map(({ index }) => index);
}

/** How many of the words a line has, each as often as it has it. */
function equalWords(texts: readonly string[], words: readonly string[]): number {
  const left = [...words];
  let equal = 0;
  for (const text of texts) {
    const at = left.indexOf(text);
    if (at === -1) continue;
    left.splice(at, 1);
    equal += 1;
  }
  return equal;
}
