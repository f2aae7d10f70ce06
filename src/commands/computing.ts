import type { FundingStatus } from '../domain/case';
import type { FigureId } from '../domain/explanation/figure-id';
import type { ShortenedExplanation } from '../domain/explanation/shortened';
import { Examiner } from '../workbook/examiner';
import type { Computed, ExamineOptions, ExaminerStep, TriedScenarios } from '../workbook/examiner';
import type { RunTime } from '../workbook/run-time';
import type { TargetCheck, WritePlan } from '../workbook/plan/write-plan';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** Where the pure work of a run is done: on this thread, or on a worker of its own. */
export interface Computing {
  compute(
    snapshot: WorkbookSnapshot,
    options: ExamineOptions,
    progress: (step: ExaminerStep) => void,
  ): Promise<Computed>;
  plan(check: TargetCheck, time: RunTime): Promise<WritePlan>;
  /** @param most inputs of each figure that are wanted */
  explain(figure: FigureId, most: number): Promise<ShortenedExplanation>;
  tryStatuses(statuses: readonly (FundingStatus | null)[]): Promise<TriedScenarios>;
}

/** Computes on this thread, which stands still meanwhile. */
export function onThisThread(examiner: Examiner = new Examiner()): Computing {
  return {
    compute: async (...workbook) => examiner.compute(...workbook),
    plan: async (check, time) => examiner.plan(check, time),
    explain: async (figure, most) => examiner.explain(figure, most),
    tryStatuses: async (statuses) => examiner.tryStatuses(statuses),
  };
}
