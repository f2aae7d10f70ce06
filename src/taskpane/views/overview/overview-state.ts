import type { Examination } from '../../../commands/examination';
import { hasErrors } from '../../../domain/findings/severity';
import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import { fill } from '../../../i18n/fill';
import { causesOf, isOpen, NOTHING_YET } from '../../causes/causes';

/**
 * How a workbook stands: nothing in it yet, errors that nothing is written with, a scenario that is only tried, figures
 * that are partly unknown, ready to be written, or written as it is.
 */
export type OverviewState = 'empty' | 'errors' | 'tried' | 'partly' | 'ready' | 'written';

/**
 * How the examined workbook stands.
 * @param isWritten true where a run has written since what was proposed
 */
export function overviewState(
  { findings, proposal, result, state, tried }: Examination,
  isWritten: boolean,
): OverviewState {
  if (findings.some(({ code }) => NOTHING_YET.has(code)) && errorsIn({ findings }) === 1) return 'empty';
  if (tried !== null && !hasErrors(findings)) return 'tried';
  if (proposal === null) return 'errors';
  if (result?.totals.ownShare.known !== true) return 'partly';
  const isUpToDate = proposal.plan.cells.length === 0 && state.runs.length > 0;
  return isWritten || isUpToDate ? 'written' : 'ready';
}

/** How it stands and what is open, in one line. */
export function stateText(examination: Examination, isWritten: boolean, texts: OverviewTexts): string {
  const state = overviewState(examination, isWritten);
  if (state === 'errors') {
    const count = errorsIn(examination);
    return count === 1 ? texts.states.errorsOne : fill(texts.states.errors, { count: String(count) });
  }
  if (state === 'empty') return texts.states.empty;
  const open = causesOf(examination.findings).filter(isOpen).length;
  const text = open === 0 ? texts.nothingOpen : open === 1 ? texts.oneOpen : texts.someOpen;
  return fill(text, { state: texts.states[state], count: String(open) });
}

function errorsIn({ findings }: Pick<Examination, 'findings'>): number {
  return causesOf(findings).filter(({ severity }) => severity === 'error').length;
}
