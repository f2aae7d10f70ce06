import { plainText } from '../cells/cell-text';

/** The due date that the template has a row for. */
export const EVALUATION = 'Evaluation';

/** `Evaluation`, `Eckparameter` and every setting that begins with `Frist ` are due dates. */
export function isDueDate(name: string): boolean {
  return /^(?:evaluation|eckparameter)$|^frist\b/.test(plainText(name).trim());
}
