import type { RunOutcome } from '../../commands/run-outcome';
import type { WorkStep } from '../../commands/run-steps';
import type { RibbonJob } from '../../commands/ribbon-actions';
import type { Finding } from '../../domain/findings/finding';
import { isError, type Feedback, type PaneState } from '../session/pane-state';

/** What this Excel lacks; null where it has all that the pane needs. */
export type Lack = { readonly what: 'excel' } | { readonly what: 'set'; readonly set: string } | null;

/** The one thing that the pane says of itself above a view. */
export type Bar =
  | { readonly kind: 'lack'; readonly lack: NonNullable<Lack> }
  | {
      readonly kind: 'work';
      /** The button of the ribbon that it was begun with; null for the pane's own work. */
      readonly job: RibbonJob | null;
      readonly step: WorkStep;
      readonly cancellable: boolean;
      /** Why a second click began nothing meanwhile; null where there was none. */
      readonly refused: Finding | null;
    }
  | { readonly kind: 'written'; readonly outcome: RunOutcome }
  | { readonly kind: 'done'; readonly outcome: RunOutcome }
  | { readonly kind: 'failed'; readonly outcome: RunOutcome }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'other-language' }
  | { readonly kind: 'computes-itself' };

type Shown = Pick<
  PaneState,
  'ribbonJob' | 'work' | 'feedback' | 'stale' | 'catchingUp' | 'computesItself' | 'examination' | 'language'
>;

/**
 * The bar of a state: one, so that no two can contradict each other. What stops everything goes first, then what is going
 * on and what went wrong, then that the figures are no longer up to date, then what was done. A change that is examined by
 * itself has no bar.
 */
export function barOf(state: Shown, lack: Lack): Bar | null {
  const { ribbonJob, work, feedback, stale, catchingUp, computesItself, examination, language } = state;
  if (lack !== null) return { kind: 'lack', lack };
  if (ribbonJob !== null) {
    const cancellable = ribbonJob.step !== 'write';
    return { kind: 'work', ...ribbonJob, cancellable, refused: refusedIn(feedback) };
  }
  if (work !== null) return { kind: 'work', job: null, ...work, refused: null };
  if (examination !== null && !isError(feedback)) {
    if (stale && !catchingUp) return { kind: 'stale' };
    if (examination.language !== language && !catchingUp) return { kind: 'other-language' };
  }
  if (feedback !== null) return feedback.kind === 'outcome' ? barOfOutcome(feedback.outcome) : feedback;
  return computesItself ? { kind: 'computes-itself' } : null;
}

/** What the second click on the ribbon was told while a job of it was at work. */
function refusedIn(feedback: Feedback | null): Finding | null {
  if (feedback?.kind !== 'outcome') return null;
  return feedback.outcome.findings.find(({ code }) => code === 'job-running') ?? null;
}

/**
 * A run that wrote figures or entries says where; the other jobs have one sentence each. An undo that asks first says so in its
 * preview, which is open: nothing went wrong.
 */
function barOfOutcome(outcome: RunOutcome): Bar | null {
  if (outcome.findings.some(({ code }) => code === 'undo-needs-preview')) return null;
  if (outcome.status === 'failed') return { kind: 'failed', outcome };
  const { job } = outcome;
  return { kind: job === 'reconcile' || job === 'edit' ? 'written' : 'done', outcome };
}
