import type { FundingStatus } from '../domain/case';
import type { FigureId } from '../domain/explanation/figure-id';
import type { ShortenedExplanation } from '../domain/explanation/shortened';
import type { Finding } from '../domain/findings/finding';
import type { Figures, Inputs, TriedScenarios } from '../workbook/examiner';
import type { RunState } from '../workbook/plan/run-state';
import type { RunTime } from '../workbook/run-time';
import type { CellTarget, TargetCheck, WritePlan } from '../workbook/plan/write-plan';
import type { Recognition } from '../workbook/recognition';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** What is known of a workbook and what a run would do to it. Nothing of it is written yet. */
export interface Examination {
  /** When the workbook was read. */
  readonly time: RunTime;
  readonly snapshot: WorkbookSnapshot;
  /** The add-in's memory in the workbook: what it wrote, and how that is undone. */
  readonly state: RunState;
  readonly recognition: Omit<Recognition, 'case'>;
  /** The case without its posts; null where something could not be read. */
  readonly inputs: Inputs | null;
  /** Null where the input could not be computed. */
  readonly result: Figures | null;
  /** Everything worth knowing, in the order reading, computing, targets, check. */
  readonly findings: readonly Finding[];
  readonly targets: readonly CellTarget[];
  /** What can be written; null where an error finding says why nothing can. */
  readonly proposal: Proposal | null;
  /** How a figure of the result came about, with so many inputs of each figure. */
  readonly explain: (figure: FigureId, most: number) => Promise<ShortenedExplanation>;
  /** The scenarios if the sources of money had these statuses, one for each source in the order of the inputs. */
  readonly tryStatuses: (statuses: readonly (FundingStatus | null)[]) => Promise<TriedScenarios>;
}

/** A plan together with the check that it was made on. */
export interface Proposal {
  readonly plan: WritePlan;
  readonly check: TargetCheck;
  /** The same plan for the workbook as a later check finds it, with the time of the writing. */
  readonly planAgain: (check: TargetCheck, time: RunTime) => Promise<WritePlan>;
}
