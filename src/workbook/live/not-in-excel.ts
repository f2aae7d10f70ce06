import type { Formula } from '../../domain/explanation/wording';

/** Why Excel does not recompute a step. */
export type NotInExcel =
  /** The cell of an input does not give its value as a number. */
  | 'cell'
  /** A figure that it is computed from is not known. */
  | 'unknown'
  /** A part of a whole to which cents are dealt out, and the other parts stand elsewhere. */
  | 'cents-dealt-out'
  /** An average over all orders of the changes. */
  | 'all-orders'
  /** Seats or posts, dealt out one by one. */
  | 'procedure'
  /** The rows below are not all that it is computed from. */
  | 'more-than-below'
  /** The formula would be longer, or nested deeper, than Excel takes. */
  | 'beyond-limits';

const REASONS: Partial<Readonly<Record<Formula, NotInExcel>>> = {
  'part-by-cost': 'cents-dealt-out',
  'source-pro-rata': 'cents-dealt-out',
  'source-fails-pro-rata': 'cents-dealt-out',
  'part-of-module-pro-rata': 'cents-dealt-out',
  'grant-of-class': 'cents-dealt-out',
  'key-share-of-class': 'cents-dealt-out',
  'income-lines-pro-rata': 'cents-dealt-out',
  'part-by-shortfall': 'cents-dealt-out',
  'part-by-need-beyond-grant': 'cents-dealt-out',
  'average-of-changed-posts': 'all-orders',
  'average-over-orders': 'all-orders',
  'by-largest-remainder': 'procedure',
  'by-sainte-lague': 'procedure',
  'by-dhondt': 'procedure',
};

/** Why Excel cannot do what a formula says. */
export function reasonOf(formula: Formula): NotInExcel {
  return REASONS[formula] ?? 'more-than-below';
}
