export interface NoticeAgainstPlanFigureId {
  readonly measure: 'notice-against-plan';
  /** Position in `noticeAgainstPlan`. */
  readonly row: number;
  readonly field: 'plan' | 'notice' | 'difference';
}
