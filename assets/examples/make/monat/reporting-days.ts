/** What an office knows on a reporting day; amounts in euro. */
export interface ReportingDay {
  /** TT.MM.JJJJ */
  readonly day: string;
  /** Booked on each budget line, in their order. */
  readonly booked: readonly [coordination: number, caseManagement: number, workplaces: number];
  /** Granted over plan so far on the personnel line of case management. */
  readonly overPlanGranted: number;
  /** Called by each notice, in their order; null while there is none. */
  readonly called: readonly [coordination: number, caseManagement: number, changed: number | null];
}

/** The year in five days. All amounts are assumed. */
export const REPORTING_DAYS: readonly ReportingDay[] = [
  {
    day: '31.03.2026',
    booked: [42_300, 72_600, 9_600],
    overPlanGranted: 0,
    called: [28_500, 71_250, null],
  },
  {
    day: '30.06.2026',
    booked: [84_900, 157_800, 20_800],
    overPlanGranted: 0,
    called: [57_000, 142_500, 0],
  },
  {
    day: '30.09.2026',
    booked: [128_400, 249_300, 32_900],
    overPlanGranted: 5_000,
    called: [85_500, 142_500, 75_000],
  },
  {
    day: '30.11.2026',
    booked: [157_400, 310_500, 41_000],
    overPlanGranted: 5_000,
    called: [114_000, 142_500, 150_000],
  },
  {
    day: '31.12.2026',
    booked: [172_100, 341_300, 44_900],
    overPlanGranted: 5_000,
    called: [114_000, 142_500, 150_000],
  },
];

/** The day that the workbook stands at. */
export const LAST_DAY = REPORTING_DAYS.at(-1)!;
