import type { Comparison } from './comparison';

/** Whether no figure and no input is another one than at the last run, as far as all of them are known. */
export function changedNothing({ figures, changes, knowsInputs }: Comparison): boolean {
  return figures.length === 0 && changes.length === 0 && knowsInputs;
}
