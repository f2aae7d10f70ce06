import type { Maybe } from '../../../src/domain/maybe';
import type { Cents } from '../../../src/domain/numbers';
import { fileRunSentence, fileRunSeverity } from '../../files/file-findings';
import type { FileRunOutcome } from '../file-run-outcome';

/** What a workbook came to: its figures, figures with something to clear up, or none. */
export type WorkbookState = 'done' | 'open' | 'refused';

/** One workbook in the overview of a folder. An amount is null where the workbook gives none. */
export interface OverviewRow {
  readonly file: string;
  /** As the workbook names it; empty where it does not. */
  readonly municipality: string;
  readonly state: WorkbookState;
  readonly ownShare: Cents | null;
  readonly overPlan: Cents | null;
  readonly extraPlan: Cents | null;
  /** Errors and warnings. */
  readonly open: number;
  /** The gravest of them as a sentence; empty where there is none. */
  readonly reason: string;
  /** Where the result lies; null where nothing was written. */
  readonly result: string | null;
}

/** A run over one file as a row of the overview. */
export function overviewRow(file: string, result: string, outcome: FileRunOutcome): OverviewRow {
  const questions = outcome.findings.filter((each) => fileRunSeverity(each) !== 'info');
  const first = questions.find((each) => fileRunSeverity(each) === 'error') ?? questions[0];
  const failed = outcome.status === 'failed';
  const figures = failed ? undefined : outcome.computation?.figures;
  return {
    file,
    municipality: outcome.municipality ?? '',
    state: failed ? 'refused' : questions.length > 0 ? 'open' : 'done',
    ownShare: cents(figures?.totals.ownShare),
    overPlan: cents(figures?.unplannedTotals.overPlan),
    extraPlan: cents(figures?.unplannedTotals.extraPlan),
    open: questions.length,
    reason: first === undefined ? '' : fileRunSentence(first, 'de'),
    result: failed ? null : result,
  };
}

/** A workbook on which the program itself broke. */
export function brokenRow(file: string, message: string): OverviewRow {
  return {
    file,
    municipality: '',
    state: 'refused',
    ownShare: null,
    overPlan: null,
    extraPlan: null,
    open: 1,
    reason: `Im Programm ist ein Fehler aufgetreten (${message}).`,
    result: null,
  };
}

function cents(amount: Maybe<Cents> | undefined): Cents | null {
  return amount?.known === true ? amount.value : null;
}
