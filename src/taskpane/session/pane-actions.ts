import type { History } from '../../commands/read-history';
import type { Scenario } from '../../domain/case';
import type { Language } from '../../domain/language';
import type { Place } from '../../domain/place';
import type { Area } from '../../workbook/address';
import type { AssignedTable } from '../../workbook/assignment/assignment';
import type { Correction } from '../../workbook/assignment/correction';
import type { LoggedChange } from '../../workbook/plan/read-log';
import type { CellTarget } from '../../workbook/plan/write-plan';
import type { Subject } from './subject';
import type { TabId, ViewId } from './view-id';

/** Cells that are selected in the grid. */
export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** What a user can do in the pane. None of these throws: what goes wrong becomes feedback. */
export interface PaneActions {
  /** Reads and computes the workbook anew; writes nothing. */
  examine(): Promise<void>;
  cancel(): void;
  /** Ends the job of the ribbon before it has written anything. */
  cancelRibbonJob(): void;
  /** Writes what the last examination proposed. */
  apply(): Promise<void>;
  /** The log and the runs of the workbook as it is now; null where Excel does not give them. */
  readHistory(): Promise<History | null>;
  /** Takes back the last run; one that stands in the file is shown first. */
  undo(): Promise<void>;
  /** Takes back the run that the open preview shows. */
  undoShown(): Promise<void>;
  /** Shows entries for the user's own cells in the preview; nothing is written before they agree there. */
  propose(title: string, edits: readonly CellTarget[]): void;
  writeDraft(): Promise<void>;
  /** Goes back to where the entries come from. */
  discardDraft(): void;
  /**
   * Keeps in the workbook what the user said about its tables, and examines it anew.
   * @param changes what is different from before, in words for the log
   * @returns whether it is kept
   */
  assign(assignment: readonly AssignedTable[], changes: readonly LoggedChange[]): Promise<boolean>;
  /**
   * Keeps in the workbook what the user said about its cross-tabs, and examines it anew.
   * @param corrections all that hold from now on
   * @param changes what is different from before, in words for the log
   * @returns whether it is kept
   */
  correct(corrections: readonly Correction[], changes: readonly LoggedChange[]): Promise<boolean>;
  /** What the user has selected in the grid; null where Excel does not tell. */
  selection(): Promise<Selection | null>;
  /**
   * Tells what is selected in the grid, now and whenever it is something else.
   * @returns ends it
   */
  watchSelection(listener: (selection: Selection) => void): () => void;
  /**
   * Lets the pane follow the cell that is selected in the grid.
   * @returns ends it
   */
  followSelection(): () => void;
  /** Holds the cell that the pane follows, or lets it go. */
  pin(pinned: boolean): void;
  /** Adds the sheets of the invented example to a workbook that has none of them. */
  addExample(): Promise<void>;
  /** Adds the sheets of the template that are not there yet. */
  addTemplate(): Promise<void>;
  /** Removes a state that cannot be read from the workbook, and examines it anew. */
  removeState(): Promise<void>;
  /** Makes the add-in's sheets its own again where their state is gone. */
  takeOverSheets(): Promise<void>;
  /** Enters formulas of the add-in once more that show no answer. */
  reenterFormulas(): Promise<void>;
  /** Selects a cell in the grid. */
  goTo(place: Place): Promise<void>;
  open(view: ViewId, subject?: Subject): void;
  /** Opens what was open last in a tab. */
  openTab(tab: TabId): void;
  /** Goes back to where a figure was clicked, or entries were made. */
  back(): void;
  /** Language of the pane and of what is written; remembered on this machine. */
  setLanguage(language: Language): void;
  /**
   * Examines with another scenario than that of the workbook, or with its own again (null). It is shown and never
   * written; the ribbon does not know it.
   */
  tryScenario(scenario: Scenario | null): Promise<void>;
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>;
  /** Closes what the pane says above the view. */
  closeBar(): void;
}
