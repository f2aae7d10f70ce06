import type { Examination } from '../../commands/examination';
import type { WorkStep } from '../../commands/run-steps';
import type { RunOutcome } from '../../commands/run-outcome';
import type { RunningJob } from '../../commands/running-job';
import type { UndoPreview } from '../../commands/undo-preview';
import type { Finding } from '../../domain/findings/finding';
import type { Language } from '../../domain/language';
import type { CellTarget } from '../../workbook/plan/write-plan';
import type { Subject } from './subject';
import type { ViewId } from './view-id';

/** Work that is going on: the pane shows its step, and offers to cancel it as long as nothing is being written. */
export interface Work {
  readonly step: WorkStep;
  readonly cancellable: boolean;
}

/** What the user is told once, after doing something. */
export type Feedback =
  | { readonly kind: 'outcome'; readonly outcome: RunOutcome }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'copied' };

/** Whether it says what went wrong, which holds until it is read. */
export function isError(feedback: Feedback | null): boolean {
  return (
    feedback?.kind === 'finding' || (feedback?.kind === 'outcome' && feedback.outcome.status === 'failed')
  );
}

/** A view and what it was opened for. */
export interface Location {
  readonly view: ViewId;
  readonly subject: Subject | null;
}

/** Entries of the user for cells of their own, shown in the preview before they are written. */
export interface Draft {
  /** What the entries are, in the user's language: `Schwellen der Erheblichkeit`. */
  readonly title: string;
  readonly edits: readonly CellTarget[];
}

/** What an examination follows: a click on the button, a run that wrote, or a change that nobody asked to look at. */
export type ExaminedAfter = 'asked' | 'run' | 'change';

/** Everything that the pane shows. */
export interface PaneState {
  readonly language: Language;
  /** The same object for as long as a view stays open, also where the user comes back to it. */
  readonly location: Location;
  /** True where *Zurück* leads to where the user came from. */
  readonly canGoBack: boolean;
  readonly work: Work | null;
  /** A job of the ribbon that is going on; null where none is. */
  readonly ribbonJob: RunningJob | null;
  /** The last examination; null before the first one. */
  readonly examination: Examination | null;
  readonly examinedAfter: ExaminedAfter;
  /** True where the workbook holds what was examined, as a run of this session wrote it. */
  readonly written: boolean;
  /** True where the workbook changed since it was examined. */
  readonly stale: boolean;
  /** True where a change is about to be examined by itself, so that nobody has to ask for it. */
  readonly catchingUp: boolean;
  /** What the open preview is about; null where it is about the run. */
  readonly draft: Draft | null;
  /** Where the open preview is about taking back a run that stands in the file; null otherwise. */
  readonly undoPreview: UndoPreview | null;
  readonly feedback: Feedback | null;
  /** True where there is no worker, so that computing holds the pane up, until the user has read it. */
  readonly computesItself: boolean;
}
