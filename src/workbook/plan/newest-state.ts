import { decodeState } from './run-state';

/**
 * Which of several state texts counts: the one with the newest run, of equal ones the later. Two people who reconcile
 * for the first time at once leave two. A damaged one counts only where no other is readable.
 *
 * @returns its index; -1 where there are none
 */
export function newestState(texts: readonly (string | null)[]): number {
  if (texts.length < 2) return texts.length - 1;
  let [newest, time] = [texts.length - 1, ''];
  texts.forEach((text, index) => {
    const ofThis = timeOf(text);
    if (ofThis !== null && ofThis >= time) [newest, time] = [index, ofThis];
  });
  return newest;
}

/** Whether a state text is one that the add-in writes; also true where there is none. */
export function isReadableState(text: string | null): boolean {
  return text === null || timeOf(text) !== null;
}

/** Local time of the last run, '' where there is none, null where the text is no state. */
function timeOf(text: string | null): string | null {
  try {
    return text === null ? null : String(decodeState(text).runs.at(-1)?.time ?? '');
  } catch {
    return null;
  }
}
