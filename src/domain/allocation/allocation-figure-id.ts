export type AllocationMeasure = 'allocated-posts' | 'allocated-before' | 'allocated-difference';

/** `row` is the position among the municipalities; null: all of them together. */
export type AllocationFigureId =
  { readonly measure: AllocationMeasure; readonly row: number | null } | { readonly measure: 'unallocated' };
