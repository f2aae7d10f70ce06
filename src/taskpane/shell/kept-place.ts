import { useEffect } from 'react';
import { keptOf } from '../session/kept';
import type { Location } from '../session/pane-state';

/** So long a view may take to show again what was scrolled to. */
const PATIENCE_MS = 2000;

const CONTROLS = 'button, a[href], input, select, textarea, [tabindex]';

/** A control of a view, found again after the view was left: what it is called, and which one of that name it is. */
interface ControlName {
  readonly name: string;
  readonly index: number;
}

/**
 * Keeps of every view where it was scrolled to and what had the focus, and brings both back when the user comes back to
 * it. A view that is opened anew begins at its top.
 *
 * @param view gives the element that holds the view
 */
export function useKeptPlace(location: Location, view: () => HTMLElement | null): void {
  useEffect(() => {
    const kept = keptOf(location);
    const scrolled = kept.get('scrolled') as number | undefined;
    const focused = kept.get('focused') as ControlName | undefined;
    const stop = bringBack(scrolled ?? 0, focused, view);
    const rememberScroll = (): void => void kept.set('scrolled', window.scrollY);
    const rememberFocus = ({ target }: FocusEvent): void => {
      const root = view();
      if (root?.contains(target as Node) === true) kept.set('focused', nameOf(target as HTMLElement, root));
    };
    window.addEventListener('scroll', rememberScroll, { passive: true });
    document.addEventListener('focusin', rememberFocus);
    return () => {
      stop();
      window.removeEventListener('scroll', rememberScroll);
      document.removeEventListener('focusin', rememberFocus);
    };
  }, [location, view]);
}

/** Scrolls and focuses as soon as the view shows it; ends when the user does something, or after a while. */
function bringBack(
  scrolled: number,
  focused: ControlName | undefined,
  view: () => HTMLElement | null,
): () => void {
  let wantsFocus = focused !== undefined;
  const bring = (): void => {
    const root = view();
    if (root === null) return;
    const control = wantsFocus ? controlNamed(focused!, root) : null;
    if (control !== null && document.hasFocus()) control.focus({ preventScroll: true });
    if (control !== null) wantsFocus = false;
    window.scrollTo({ top: scrolled });
    if (!wantsFocus && Math.abs(window.scrollY - scrolled) < 2) stop();
  };
  const observer = new MutationObserver(bring);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    for (const event of BY_THE_USER) window.removeEventListener(event, stop);
  };
  const timer = setTimeout(stop, PATIENCE_MS);
  for (const event of BY_THE_USER) window.addEventListener(event, stop, { passive: true });
  observer.observe(document.body, { childList: true, subtree: true });
  bring();
  return stop;
}

const BY_THE_USER = ['wheel', 'keydown', 'pointerdown'] as const;

function nameOf(element: HTMLElement, root: HTMLElement): ControlName {
  const name = labelOf(element);
  const alike = [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter((each) => labelOf(each) === name);
  return { name, index: alike.indexOf(element) };
}

function controlNamed({ name, index }: ControlName, root: HTMLElement): HTMLElement | null {
  const alike = [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter((each) => labelOf(each) === name);
  return alike[index] ?? null;
}

function labelOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}
