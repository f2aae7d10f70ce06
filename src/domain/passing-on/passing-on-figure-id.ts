import type { PassingOnRow } from './passing-on-row';

export interface PassingOnFigureId {
  readonly measure: 'passing-on';
  /** Position among the rows of `passingOn`. */
  readonly row: number;
  readonly field: Exclude<keyof PassingOnRow, 'carrier' | 'year' | 'fte'>;
}
