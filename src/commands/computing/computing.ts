import type { FundingStatus } from '../../domain/case';
import type { FigureId } from '../../domain/explanation/figure-id';
import type { ShortenedExplanation } from '../../domain/explanation/shortened';
import type { PostTimes } from '../../domain/post-times/post-time';
import type { Computed, ExamineOptions, ExaminerStep, TriedScenarios } from '../../workbook/computed';
import type { TargetCheck, WritePlan } from '../../workbook/plan/write-plan';
import type { LineOfList, PostOfRow } from '../../workbook/post-of-row';
import type { RunTime } from '../../workbook/run-time';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** What can be asked of a computed case, wherever it is kept. */
export interface AskableCase {
  plan(check: TargetCheck, time: RunTime): Promise<WritePlan>;
  /** @param most inputs of each figure that are wanted */
  explain(figure: FigureId, most: number): Promise<ShortenedExplanation>;
  /** What is known of a row of the posts; null for any other row. */
  postOf(row: LineOfList): Promise<PostOfRow | null>;
  /**
   * When the posts run and when they are filled.
   * @param most posts that are wanted one by one
   */
  postTimes(most: number): Promise<PostTimes>;
  /** @param statuses one for each source of the inputs, in its order */
  tryStatuses(statuses: readonly (FundingStatus | null)[]): Promise<TriedScenarios>;
}

/** What came of a workbook, with the case that answers further questions; null where it could not be computed. */
export interface Answered {
  readonly computed: Computed;
  readonly case: AskableCase | null;
}

/** Where the pure work of a run is done: on this thread, or on a worker of its own. */
export interface Computing {
  compute(
    snapshot: WorkbookSnapshot,
    options: ExamineOptions,
    progress: (step: ExaminerStep) => void,
  ): Promise<Answered>;
}
