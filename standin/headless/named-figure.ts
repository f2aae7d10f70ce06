import type { FigureId } from '../../src/domain/explanation/figure-id';

/** A figure that the command line can name. */
export interface NamedFigure {
  readonly figure: string;
  readonly id: FigureId;
}
