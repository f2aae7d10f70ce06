import type { Place } from '../../domain/place';
import { placeKey } from './write-plan';
import type { CellContent, CellTarget, CellWrite } from './write-plan';

/**
 * Writes that enter cells as they are, beside those of a plan. They are no part of the run: its state and its log know
 * nothing of them.
 *
 * @param contents what cells hold, by `placeKey`; one that is missing went with its sheet
 */
export function enteredAlong(
  cells: readonly { readonly place: Place }[],
  contents: ReadonlyMap<string, CellContent>,
): CellWrite[] {
  return cells.flatMap(({ place }) => {
    const content = contents.get(placeKey(place));
    return content === undefined ? [] : [{ place, before: content, after: content, figure: '' }];
  });
}

/** The same as targets, which must still hold it when it is entered. */
export function neighbourTargets(along: readonly CellWrite[]): CellTarget[] {
  return along.map(({ place, before, after, figure }) => ({ place, expected: before, value: after, figure }));
}
