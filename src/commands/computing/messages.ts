import type { FundingStatus } from '../../domain/case';
import type { FigureId } from '../../domain/explanation/figure-id';
import type { ShortenedExplanation } from '../../domain/explanation/shortened';
import type { PostTimes } from '../../domain/post-times/post-time';
import type { Computed, ExamineOptions, ExaminerStep, TriedScenarios } from '../../workbook/computed';
import type { LineOfList, PostOfRow } from '../../workbook/post-of-row';
import type { RunTime } from '../../workbook/run-time';
import type { TargetCheck, WritePlan } from '../../workbook/plan/write-plan';
import type { CellValue, WorkbookSnapshot } from '../../workbook/snapshot';

/** What the pane asks its worker. A workbook comes in parts: first without cells, then its rows in portions. */
export type ToWorker =
  | { readonly kind: 'workbook'; readonly workbook: WorkbookSnapshot }
  | { readonly kind: 'rows'; readonly sheet: number; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'ready'; readonly id: number }
  | { readonly kind: 'compute'; readonly id: number; readonly options: ExamineOptions }
  | { readonly kind: 'plan'; readonly id: number; readonly check: TargetCheck; readonly time: RunTime }
  | { readonly kind: 'explain'; readonly id: number; readonly figure: FigureId; readonly most: number }
  | { readonly kind: 'post'; readonly id: number; readonly row: LineOfList }
  | { readonly kind: 'post-times'; readonly id: number; readonly most: number }
  | {
      readonly kind: 'try-statuses';
      readonly id: number;
      readonly statuses: readonly (FundingStatus | null)[];
    };

/** What the worker answers; `id` is that of the question. */
export type FromWorker =
  | { readonly kind: 'step'; readonly step: ExaminerStep }
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly answer:
        null | Computed | WritePlan | ShortenedExplanation | TriedScenarios | PostOfRow | PostTimes;
    }
  | { readonly kind: 'defect'; readonly id: number; readonly message: string; readonly stack: string };
