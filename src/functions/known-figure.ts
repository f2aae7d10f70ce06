import type { Finding } from '../domain/findings/finding';
import { failure } from './problem';

/** The figure. @throws CustomFunctions.Error with the reason where it is unknown */
export function knownFigure<T extends number>(figure: T | Finding): T {
  if (typeof figure !== 'number') throw failure(figure);
  return figure;
}
