/** An area of the page that F6 goes to. */
export interface PageArea {
  readonly element: HTMLElement;
  /** Puts the focus into the area. */
  focus(): void;
}

/**
 * F6 goes to the next area of the page, Shift+F6 to the one before, as in Excel: Tab moves from cell to cell inside the
 * grid and so never leaves it.
 */
export class PageAreas {
  constructor(private readonly areas: () => readonly PageArea[]) {}

  /** Follows the keys of a window: that of the page, and those of frames in it. */
  watch(target: Window): void {
    target.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        this.#go(event.shiftKey ? -1 : 1);
      },
      { capture: true },
    );
  }

  #go(step: 1 | -1): void {
    const areas = this.areas();
    const here = areas.findIndex(({ element }) => element.contains(document.activeElement));
    const next = (here + step + areas.length) % areas.length;
    areas[here === -1 ? 0 : next]!.focus();
  }
}

const focusable = 'button:not(:disabled), select, input, [tabindex="0"], summary';

/** Puts the focus on the control of an element that is chosen or, without one, on its first. */
export function focusInside(element: HTMLElement): void {
  const chosen = element.querySelector<HTMLElement>('[aria-selected="true"]');
  (chosen ?? element.querySelector<HTMLElement>(focusable))?.focus();
}
