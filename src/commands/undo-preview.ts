import type { WritePlan } from '../workbook/plan/write-plan';
import type { Examination } from './examination';

/** What undoing the last run of a workbook would write. */
export interface UndoPreview extends Pick<Examination, 'snapshot' | 'state'> {
  readonly plan: WritePlan;
}
