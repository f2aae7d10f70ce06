import type { ComputedExamination } from '../../commands/examination';
import type { Figures, Inputs } from '../../workbook/computed';
import type { Subject } from '../session/subject';

/**
 * What every view gets; state, language and actions it takes from `usePane`.
 *
 * A view is a folder `views/<name>/` that exports `<Name>View` from `<name>-view.tsx`; its texts stand in
 * `i18n/{de,en}/taskpane-<name>.ts`, its tab in `session/view-id.ts`, its line in `registry.ts`. What it
 * shows is made ready as plain data in `*-rows.ts` beside it (`parts/shown.ts` has the forms), so that a test needs no
 * browser.
 *
 * The shell draws the heading (h1) and moves the focus to it, shows work, feedback and defects, and loads the view when
 * it is first opened. A view begins its own headings at h2, keeps no copy of what the examination says, and writes
 * nothing by itself: `actions.propose` shows entries for cells in the preview.
 */
export interface ViewProps {
  /** What the view was opened for; null where it was chosen by its tab. */
  readonly subject: Subject | null;
}

/** What a view about figures gets: the shell opens it only when there are some. */
export interface ResultViewProps extends ViewProps {
  readonly examination: ComputedExamination;
  readonly result: Figures;
  readonly inputs: Inputs;
}
