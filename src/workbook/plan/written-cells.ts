import { makeOnce } from '../../domain/explanation/make-once';
import type { Place } from '../../domain/place';
import type { WorkbookSnapshot } from '../snapshot';
import type { RunState } from './run-state';
import { valueAt } from './value-at';
import { placeKey } from './write-plan';

/**
 * Tells a cell that still holds what a kept run of the add-in wrote into it from one that the user filled. Where the
 * user has typed over it, or the run is forgotten or undone, it is the user's.
 */
export function writtenCells({ runs }: RunState, snapshot: WorkbookSnapshot): (place: Place) => boolean {
  const last = makeOnce(
    () =>
      new Map(runs.flatMap((run) => run.cells.map(({ place, after }) => [placeKey(place), after] as const))),
  );
  return (place) => {
    const written = last().get(placeKey(place));
    return written !== undefined && written === valueAt(snapshot, place);
  };
}
