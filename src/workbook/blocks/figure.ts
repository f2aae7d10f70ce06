import type { ModuleNumber, Role } from '../../domain/module';
import type { All } from './label';
import type { Months } from './part-of-year';
import type { BlockMeasure } from './block-measure';
import type { PlacedLabel } from './placed-label';
import type { ReachingLabels } from './reaching-labels';

/** The coordinates of a figure, each of which comes from a label that can be pointed at. */
export interface Coordinates {
  readonly measure: BlockMeasure;
  /** Null: no label says it. */
  readonly module: ModuleNumber | All | null;
  /** No label names the module: it is that of a role. */
  readonly isModuleByRole: boolean;
  readonly year: number | All | null;
  readonly version: string | null;
  readonly role: Role | null;
  /** The words of the row that name a post or position; null where they only name coordinates. */
  readonly position: string | null;
  readonly euroPerUnit: number;
  /** Whether a label says the unit; else it is euro. */
  readonly unitStated: boolean;
  /** Another currency than the euro that a label names. */
  readonly currency: string | null;
  /** A total of figures beside it: checked, never counted. */
  readonly isTotal: boolean;
  /** `Personalkosten gesamt`: the sum of the others of its measure, where there are any. */
  readonly isSum: boolean;
  /** The months that the amount is of, where it is of a part of the year only. */
  readonly part: Months | null;
  /** `Summe` behind the months or quarters of a year. */
  readonly isSumOfParts: boolean;
  /** The months of its year that the sheet is about; null where it states no period. */
  readonly statedMonths: Months | null;
  /** An amount of one month or one post: it does not count as one of a year. */
  readonly isPerUnit: boolean;
  /** The label that names no amount names one as well. */
  readonly isInDoubt: boolean;
  /** What became of a grant, not what was granted. */
  readonly isPaid: boolean;
  /** Contained in an amount that stands before it: `davon Personalkosten`. */
  readonly isContained: boolean;
  /** The label says that the amount is taken off. */
  readonly takesOff: boolean;
}

/** The coordinates that a label was found for, with its cell in A1 notation or the name of the sheet. */
export type CoordinateName = 'measure' | 'module' | 'year' | 'version' | 'unit';

/** 0-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A cell of a block with its coordinates. The cell of a result may be empty. */
export interface Figure extends Coordinates {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly labels: Readonly<Partial<Record<CoordinateName, string>>>;
  /** All labels that reach it. */
  readonly reaching: ReachingLabels;
  /** The same for the figures below one heading row of one of the tables side by side. */
  readonly table: string;
}

/** A figure that two labels contradict, or none of whose labels says what it is. */
export interface Unclear {
  readonly row: number;
  readonly column: number;
  readonly coordinate: CoordinateName;
  /** Null where the measure itself is unclear. */
  readonly measure: BlockMeasure | null;
  /** The words that contradict each other; empty where there are none. */
  readonly texts: readonly string[];
}

/** A figure that a label says another programme of. */
export interface OfOther extends Cell {
  readonly measure: BlockMeasure;
  /** The cell of the label that says the measure. */
  readonly labels: Pick<Figure['labels'], 'measure'>;
  readonly named: PlacedLabel;
  /** The line of a module between it and the figure, of which nobody can tell whose module it is; null for none. */
  readonly doubtful: PlacedLabel | null;
}

/** Figures of one key are of one post. */
export function keyOf({ module, year, version, position }: Figure): string {
  return `${module ?? ''}|${year ?? ''}|${version ?? ''}|${position ?? ''}`;
}
