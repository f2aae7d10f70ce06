import { finding, type Finding } from '../../domain/findings/finding';
import { addToGroup } from '../../domain/group-by';
import { isAmount, isResult } from './block-measure';
import type { Figure } from './figure';
import { placeIn, subjectOf, wordsOf } from './figure-words';
import { otherOwnShares } from './other-own-shares';
import type { SheetFigures } from './read-blocks';
import { isPlainOwnShare } from './whole-own-share';

/**
 * Cells of results that are no own share of a module in a year, with what has to be said about them: those of another
 * own share than the whole one of the year, those of one of several posts, and those that share it among themselves, as
 * `Eigenanteil Kreis | Eigenanteil Kommunen` do.
 */
export function sharedResults(found: SheetFigures): ReadonlyMap<Figure, Finding> {
  const { others, notWhole } = otherOwnShares(found);
  const positions = new Map<string, Set<string | null>>();
  const results = new Map<string, Figure[]>();
  for (const figure of found.figures) {
    if (figure.isTotal || figure.isPerUnit) continue;
    const key = [figure.module, figure.year, figure.version].join('|');
    if (isResult(figure.measure)) {
      if (others.has(figure)) continue;
      const ofKind = `${key}|${figure.measure}|${figure.euroPerUnit}`;
      addToGroup(results, ofKind, figure);
    } else if (isAmount(figure.measure)) {
      positions.set(key, (positions.get(key) ?? new Set()).add(figure.position));
    }
  }
  const shared = new Map<Figure, Finding>([...notWhole, ...withoutYear(found), ...others]);
  for (const group of results.values()) {
    const [first] = group;
    if (first!.module === null || first!.year === null) continue;
    const posts = positions.get([first!.module, first!.year, first!.version].join('|'))?.size ?? 0;
    const lines = new Map<string, Set<string>>();
    for (const figure of group) {
      for (const line of linesOf(figure)) {
        lines.set(line, (lines.get(line) ?? new Set()).add(wordsOf(figure, found)));
      }
    }
    for (const figure of group) {
      const place = placeIn(found, figure);
      if (figure.position !== null && posts > 1) {
        shared.set(figure, finding('own-share-of-one-post', place, { module: String(figure.module) }));
        continue;
      }
      const labels = [...new Set(linesOf(figure).flatMap((line) => [...lines.get(line)!]))];
      if (labels.length < 2 || isOnlyWhole(wordsOf(figure, found), labels)) continue;
      const texts = labels.map((each) => `„${each}“`).join(', ');
      shared.set(figure, finding('own-share-shared', place, { subject: subjectOf(figure), labels: texts }));
    }
  }
  return shared;
}

/**
 * Own shares that no label says the year of, and no word calls a total, where the sheet has amounts of several years:
 * a year written once does not reach over a blank row. As one of all years it would be filled, or held against them.
 */
function withoutYear(found: SheetFigures): readonly (readonly [Figure, Finding])[] {
  const years = new Set<number>();
  for (const { measure, year, isTotal } of found.figures) {
    if (!isTotal && isAmount(measure) && typeof year === 'number') years.add(year);
  }
  if (years.size < 2) return [];
  return found.figures.flatMap((figure) => {
    const { measure, module, year, isTotal, isSum, isPerUnit } = figure;
    const isOfAll = isTotal || isSum || isPerUnit || typeof module !== 'number';
    if (!isResult(measure) || year !== null || isOfAll) return [];
    const place = placeIn(found, figure);
    const values = { label: wordsOf(figure, found), module: String(module) };
    return [[figure, finding('own-share-without-year', place, values)] as const];
  });
}

/** Its row and its column, of one position. */
function linesOf({ row, column, position }: Figure): readonly string[] {
  return [`row ${row} ${position}`, `column ${column} ${position}`];
}

function isOnlyWhole(label: string, labels: readonly string[]): boolean {
  return isPlainOwnShare(label) && labels.filter(isPlainOwnShare).length === 1;
}
