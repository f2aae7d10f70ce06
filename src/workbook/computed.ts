import type { ScenarioBand } from '../domain/band/scenario-band';
import type { Case } from '../domain/case';
import type { Documented } from '../domain/documentation/documentation';
import type { Finding } from '../domain/findings/finding';
import type { Language } from '../domain/language';
import type { ModuleNumber } from '../domain/module';
import type { Result } from '../domain/result';
import type { Comparison } from './comparison/comparison';
import type { CellTarget } from './plan/write-plan';
import type { RecogniseOptions } from './recognise';
import type { Recognition } from './recognition';

export interface ExamineOptions extends RecogniseOptions {
  /** Language of the result sheet and the log. */
  readonly language: Language;
}

/** The figures of a result, with how well they are documented. */
export interface Figures extends Result {
  /** Each module, each year and their totals. */
  readonly documentation: readonly DocumentedFigure[];
}

/** Null means every module or every year. */
export interface DocumentedFigure extends Documented {
  readonly module: ModuleNumber | null;
  readonly year: number | null;
}

/** The inputs of a case without the posts, of which there can be 100.000. */
export type Inputs = Omit<Case, 'posts'>;

/** What was understood and computed of a workbook, before its targets are checked. Plain data. */
export interface Computed {
  readonly recognition: Omit<Recognition, 'case'>;
  /** Null where something could not be read. */
  readonly inputs: Inputs | null;
  readonly result: Figures | null;
  /** What changed since the last run that was written; null where the workbook keeps nothing of one. */
  readonly comparison: Comparison | null;
  /** What that run changed against the one before it; null where the workbook keeps nothing of that one. */
  readonly comparisonOfLastRun: Comparison | null;
  /** The user's own cells that the result fills; empty with an error finding. */
  readonly targets: readonly CellTarget[];
  /** In the order reading, computing, targets. */
  readonly findings: readonly Finding[];
}

/** What the scenarios would be if sources of money had another status than that in the sheet. */
export interface TriedScenarios {
  readonly scenarios: Result['scenarios'];
  readonly band: ScenarioBand;
}

/** Steps of the pure work, to show progress. */
export type ExaminerStep = 'recognise' | 'compute';
