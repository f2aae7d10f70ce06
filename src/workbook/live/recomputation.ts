import type { NotInExcel } from './not-in-excel';

/** How Excel computes a step of the derivation again. */
export type Recomputation =
  /** Without `=`. */
  | { readonly kind: 'formula'; readonly text: string }
  /** The sum of other steps, by position, which are asked for once all steps stand; no position: not computed. */
  | { readonly kind: 'sum-of-steps'; readonly steps: () => readonly number[] }
  | { readonly kind: 'not-in-excel'; readonly why: NotInExcel }
  /** Nothing to compute: a published rate, or a figure that is not known. */
  | { readonly kind: 'none' };
