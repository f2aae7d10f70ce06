import type { Scenario } from '../domain/case';
import type { Finding } from '../domain/findings/finding';
import type { Language } from '../domain/language';
import type { Figures, Inputs } from '../workbook/computed';
import type { Comparison } from '../workbook/comparison/comparison';
import type { CellTarget, TargetCheck, WritePlan } from '../workbook/plan/write-plan';
import type { RunState } from '../workbook/plan/run-state';
import type { Recognition } from '../workbook/recognition';
import type { RunTime } from '../workbook/run-time';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { AskableCase } from './computing/computing';

/** What is known of a workbook and what a run would do to it. None of it is written yet. */
export interface Examination {
  /** When the workbook was read. */
  readonly time: RunTime;
  /** The language that the proposal would be written in. */
  readonly language: Language;
  /** The scenario that it was only tried with; null where the one of the workbook counts. */
  readonly tried: Scenario | null;
  readonly snapshot: WorkbookSnapshot;
  /** The add-in's memory in the workbook: what it wrote, and how that is undone. */
  readonly state: RunState;
  readonly recognition: Omit<Recognition, 'case'>;
  /** The case without its posts; null where something could not be read. */
  readonly inputs: Inputs | null;
  /** Null where the input could not be computed. */
  readonly result: Figures | null;
  /** What changed since the last run that was written; null where the workbook keeps nothing of one. */
  readonly comparison: Comparison | null;
  /** What that run changed against the one before it; null where the workbook keeps nothing of that one. */
  readonly comparisonOfLastRun: Comparison | null;
  /** Everything worth knowing, in the order reading, computing, targets, check. */
  readonly findings: readonly Finding[];
  readonly targets: readonly CellTarget[];
  /** What can be written; null where an error finding says why nothing can, and where a scenario is only tried. */
  readonly proposal: Proposal | null;
  /** What further questions about the figures go to; null where the input could not be computed. */
  readonly case: AskableCase | null;
}

/** An examination that has figures. */
export type ComputedExamination = Examination & {
  readonly inputs: Inputs;
  readonly result: Figures;
  readonly case: AskableCase;
};

/** True where the workbook could be computed. */
export function isComputed(examination: Examination): examination is ComputedExamination {
  return examination.case !== null;
}

/** A plan together with the check that it was made on. */
export interface Proposal {
  readonly plan: WritePlan;
  readonly check: TargetCheck;
  /** The same plan for the workbook as a later check finds it, with the time of the writing. */
  readonly planAgain: (check: TargetCheck, time: RunTime) => Promise<WritePlan>;
}
