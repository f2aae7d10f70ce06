import type { Place } from '../../domain/place';

/** Long enough that somebody who moves on with the arrow keys is not followed through every cell. */
export const PAUSE_MS = 150;

/** The cell that the pane follows. A new object whenever it is another one. */
export interface Followed {
  /** Null before anything was selected, and where more than a cell is. */
  readonly place: Place | null;
  /** True while it is held, whatever is selected. */
  readonly pinned: boolean;
  /** True where a link of the pane led to it, and not the user's own way through the grid. */
  readonly byPane: boolean;
}

/** Follows the cell that is selected in the grid, a moment behind it, unless it is held. */
export class FollowedCell {
  #followed: Followed = { place: null, pinned: false, byPane: false };
  /** What was selected last, also while another cell is held. */
  #selected: Pick<Followed, 'place' | 'byPane'> = this.#followed;
  #wentTo: Place | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined = undefined;
  readonly #listeners = new Set<() => void>();

  readonly get = (): Followed => this.#followed;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** @param place null where more than a cell is selected */
  selected(place: Place | null): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(place), PAUSE_MS);
  }

  /** A link of the pane is about to select this place. */
  goesTo(place: Place): void {
    this.#wentTo = place;
  }

  /** Holds the cell as it is, or lets it go: then the one that is selected is followed again. */
  pin(pinned: boolean): void {
    this.#show(pinned ? { ...this.#followed, pinned } : { ...this.#selected, pinned });
  }

  #settle(place: Place | null): void {
    const byPane = place !== null && same(place, this.#wentTo);
    // It may be told later than what was selected on the way there.
    if (byPane) this.#wentTo = null;
    // An examination begins to watch anew, and is told what is selected all along.
    if (!byPane && same(place, this.#selected.place)) return;
    this.#selected = { place, byPane };
    if (!this.#followed.pinned) this.#show({ place, byPane, pinned: false });
  }

  #show(followed: Followed): void {
    this.#followed = followed;
    for (const listener of this.#listeners) listener();
  }
}

function same(one: Place | null, other: Place | null): boolean {
  return one?.sheet === other?.sheet && one?.cell === other?.cell;
}
