/** A stated figure, what it is compared with, and the difference; `row` is the position in `tieOut`. */
export interface TieOutFigureId {
  readonly measure: 'stated' | 'stated-computed' | 'stated-difference';
  readonly row: number;
}
