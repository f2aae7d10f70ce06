import type { FundingStatus } from '../domain/case';
import type { FigureId } from '../domain/explanation/figure-id';
import type { ShortenedExplanation } from '../domain/explanation/shortened';
import type { Computed, ExamineOptions, ExaminerStep, TriedScenarios } from '../workbook/computed';
import type { ComputedCase } from '../workbook/computed-case';
import type { TargetCheck, WritePlan } from '../workbook/plan/write-plan';
import { computeWorkbook } from '../workbook/recognised-workbook';
import type { RunTime } from '../workbook/run-time';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** What can be asked of a computed case, wherever it is kept. */
export interface AskableCase {
  plan(check: TargetCheck, time: RunTime): Promise<WritePlan>;
  /** @param most inputs of each figure that are wanted */
  explain(figure: FigureId, most: number): Promise<ShortenedExplanation>;
  /** @param statuses one for each source of the inputs, in its order */
  tryStatuses(statuses: readonly (FundingStatus | null)[]): Promise<TriedScenarios>;
}

/** What came of a workbook, with the case that answers further questions; null where it could not be computed. */
export interface Answered<Asked extends AskableCase = AskableCase> {
  readonly computed: Computed;
  readonly case: Asked | null;
}

/** Where the pure work of a run is done: on this thread, or on a worker of its own. */
export interface Computing<Asked extends AskableCase = AskableCase> {
  compute(
    snapshot: WorkbookSnapshot,
    options: ExamineOptions,
    progress: (step: ExaminerStep) => void,
  ): Promise<Answered<Asked>>;
}

/** A case on this thread, with everything that was computed of it. */
export interface CaseAtHand extends AskableCase {
  readonly computation: ComputedCase['computation'];
}

/** Computes on this thread, which stands still meanwhile. */
export const onThisThread: Computing<CaseAtHand> = {
  compute: async (...workbook) => {
    const { computed, case: made } = computeWorkbook(...workbook);
    return { computed, case: made === null ? null : atHand(made) };
  },
};

/** @param before what has to happen before each answer, e.g. giving way to the page */
export function atHand(made: ComputedCase, before: () => Promise<void> = async () => undefined): CaseAtHand {
  return {
    computation: made.computation,
    plan: async (check, time) => {
      await before();
      return made.plan(check, time);
    },
    explain: async (figure, most) => {
      await before();
      return made.explain(figure, most);
    },
    tryStatuses: async (statuses) => {
      await before();
      return made.tryStatuses(statuses);
    },
  };
}
