import { LOOK } from './look';
import type { ColumnPlan } from './sheet-builder';

/** A column of euro amounts, which its heading says. */
export function euro(heading: string): ColumnPlan {
  return number(`${heading} in €`, LOOK.euro);
}

/** A column of numbers in a US number format. */
export function number(heading: string, numberFormat: string): ColumnPlan {
  return { heading, numberFormat };
}
