import { makeOnce } from '../../domain/explanation/make-once';
import type { Place } from '../../domain/place';
import type { WorkbookSnapshot } from '../snapshot';
import type { RunState } from './run-state';
import { sameContent } from './same-content';
import { valueAt } from './value-at';
import { placeKey, type CellWrite } from './write-plan';

/**
 * The cells that still hold what a kept run of the add-in wrote into them, told from those that the user filled. Where the
 * user has typed over one, or the run is forgotten or undone, it is the user's.
 */
export interface WrittenCells {
  readonly has: (place: Place) => boolean;
  readonly list: () => readonly Place[];
}

export function writtenCells({ runs }: RunState, snapshot: WorkbookSnapshot): WrittenCells {
  const last = makeOnce(
    () => new Map(runs.flatMap((run) => run.cells.map((cell) => [placeKey(cell.place), cell] as const))),
  );
  const isStill = ({ place, after }: CellWrite): boolean => sameContent(after, valueAt(snapshot, place));
  return {
    has: (place) => {
      const written = last().get(placeKey(place));
      return written !== undefined && isStill(written);
    },
    list: () => [...last().values()].filter(isStill).map(({ place }) => place),
  };
}
