import type { Examination } from '../../../commands/examination';
import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import { fill } from '../../../i18n/fill';
import { causesOf, nothingYet, openCount } from '../../causes/causes';
import { isOnlyTried } from '../../session/is-only-tried';
import type { PaneState } from '../../session/pane-state';

/**
 * How a workbook stands: nothing in it yet, errors that nothing is written with, a scenario that is only tried, figures
 * that are partly unknown, ready to be written, or written as it is.
 */
export type OverviewState = 'empty' | 'errors' | 'tried' | 'partly' | 'ready' | 'written';

/**
 * How the examined workbook stands.
 * @param isWritten as `isUpToDate` says
 */
export function overviewState(examination: Examination, isWritten: boolean): OverviewState {
  const { findings, proposal, result } = examination;
  if (nothingYet(findings) !== null) return 'empty';
  if (isOnlyTried(examination)) return 'tried';
  if (proposal === null) return 'errors';
  if (result?.totals.ownShare.known !== true) return 'partly';
  return isWritten ? 'written' : 'ready';
}

/** Whether the workbook surely holds what is shown: a run of this session wrote it, and nothing was changed since. */
export function isUpToDate({ written, stale }: Pick<PaneState, 'written' | 'stale'>): boolean {
  return written && !stale;
}

/** How it stands and what is open, in one line. */
export function stateText(examination: Examination, isWritten: boolean, texts: OverviewTexts): string {
  const state = overviewState(examination, isWritten);
  if (state === 'errors') {
    const count = errorsIn(examination);
    return count === 1 ? texts.states.errorsOne : fill(texts.states.errors, { count: String(count) });
  }
  if (state === 'empty') {
    const isWithoutTable = nothingYet(examination.findings)?.code === 'no-posts-table';
    return isWithoutTable ? texts.states.noTable : texts.states.empty;
  }
  const open = openCount(examination.findings);
  const text = open === 0 ? texts.nothingOpen : open === 1 ? texts.oneOpen : texts.someOpen;
  return fill(text, { state: texts.states[state], count: String(open) });
}

function errorsIn({ findings }: Pick<Examination, 'findings'>): number {
  return causesOf(findings).filter(({ severity }) => severity === 'error').length;
}
