import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Keeps the focus where the element that had it goes away (a form that was closed, the last of the buttons that show
 * more): the nearest part around it that is still there takes it. Otherwise whoever works with keyboard or screen
 * reader would land at the top of the page. Nothing happens while the user is in the grid.
 *
 * @returns the reference for the element that holds everything
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = ref.current!;
    let focused: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent): void => {
      focused = withParents(target as HTMLElement, root);
    };
    // A click beside everything gives the focus up on purpose; one on something that takes it comes before `focusin`.
    const forget = (): void => {
      focused = [];
    };
    const keep = (): void => {
      const [last] = focused;
      if (last === undefined || last.isConnected) return;
      if (!document.hasFocus() || document.activeElement !== document.body) return;
      const heir = focused.find((each) => each.isConnected);
      // A screen reader would read all of it; its heading says where one is.
      if (heir !== undefined) takeFocus(heir.tagName === 'MAIN' ? (heir.querySelector('h1') ?? heir) : heir);
    };
    root.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget, { capture: true });
    const observer = new MutationObserver(keep);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget, { capture: true });
      observer.disconnect();
    };
  }, []);
  return ref;
}

/** An element and those around it up to `root`, innermost first. */
function withParents(element: HTMLElement, root: HTMLElement): HTMLElement[] {
  const parent = element.parentElement;
  return element === root || parent === null ? [element] : [element, ...withParents(parent, root)];
}

/** Focuses an element that is none for the keyboard, without a frame around it. */
function takeFocus(element: HTMLElement): void {
  element.tabIndex = -1;
  element.style.outline = 'none';
  element.focus({ preventScroll: true });
}
