import { failure } from './problem';

/** Computes amounts. @throws CustomFunctions.Error where one leaves the range of whole cents */
export function withinRange<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    throw error instanceof RangeError ? failure({ code: 'result-too-large', values: {} }) : error;
  }
}
