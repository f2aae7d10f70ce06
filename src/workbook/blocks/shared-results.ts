import { finding, type Finding } from '../../domain/findings/finding';
import { plainText } from '../cells/cell-text';
import { isAmount, isResult } from './block-measure';
import type { Figure } from './figure';
import { placeIn, subjectOf, wordsOf } from './figure-words';
import type { SheetFigures } from './read-blocks';

/** `Eigenanteil`, `Eigenmittel gesamt`: the whole of it, whatever stands beside it. */
const WHOLE = /^(?:verbleibender? )?eigen(?:anteil|mittel|leistung)(?:e? (?:gesamt|insgesamt|\d{4}))*$/;

/**
 * Cells of results that are no own share of a module in a year, with what has to be said about them: those of one of
 * several posts, and those that share it among themselves, as `Eigenanteil Kreis | Eigenanteil Kommunen` do.
 */
export function sharedResults(found: SheetFigures): ReadonlyMap<Figure, Finding> {
  const positions = new Map<string, Set<string | null>>();
  const results = new Map<string, Figure[]>();
  for (const figure of found.figures) {
    if (figure.isTotal || figure.isPerUnit) continue;
    const key = [figure.module, figure.year, figure.version].join('|');
    if (isResult(figure.measure)) {
      const ofKind = `${key}|${figure.measure}|${figure.euroPerUnit}`;
      results.set(ofKind, [...(results.get(ofKind) ?? []), figure]);
    } else if (isAmount(figure.measure)) {
      positions.set(key, (positions.get(key) ?? new Set()).add(figure.position));
    }
  }
  const shared = new Map<Figure, Finding>();
  for (const group of results.values()) {
    const [first] = group;
    if (first!.module === null || first!.year === null) continue;
    const posts = positions.get([first!.module, first!.year, first!.version].join('|'))?.size ?? 0;
    for (const figure of group) {
      const place = placeIn(found, figure);
      if (figure.position !== null && posts > 1) {
        shared.set(figure, finding('own-share-of-one-post', place, { module: String(figure.module) }));
        continue;
      }
      const beside = group.filter((each) => isBeside(each, figure) && each.position === figure.position);
      const labels = [...new Set(beside.map((each) => wordsOf(each, found)))];
      if (labels.length < 2 || isOnlyWhole(wordsOf(figure, found), labels)) continue;
      const texts = labels.map((each) => `„${each}“`).join(', ');
      shared.set(figure, finding('own-share-shared', place, { subject: subjectOf(figure), labels: texts }));
    }
  }
  return shared;
}

function isBeside(one: Figure, other: Figure): boolean {
  return one.row === other.row || one.column === other.column;
}

function isOnlyWhole(label: string, labels: readonly string[]): boolean {
  const isWhole = (each: string): boolean => WHOLE.test(plainText(each));
  return isWhole(label) && labels.filter(isWhole).length === 1;
}
