import { askedView } from '../../commands/asked-view';
import { findingOfDefect } from '../../commands/defect';
import type { RunStep } from '../../commands/run-steps';
import type { Examination } from '../../commands/examination';
import { goTo } from '../../commands/go-to';
import { loadExamining, loadStillAsRead } from '../../commands/load-examining';
import { loadWriting } from '../../commands/load-writing';
import { lastRun } from '../../commands/last-run';
import type { RunOutcome } from '../../commands/run-outcome';
import { runningJob } from '../../commands/running-job';
import { runOptions } from '../../commands/run-options';
import { selectedArea } from '../../commands/selected-area';
import { watchSelection } from '../../commands/watch-selection';
import type { Scenario } from '../../domain/case';
import type { Finding } from '../../domain/findings/finding';
import type { Language } from '../../domain/language';
import { ExcelFailure } from '../../excel/excel-failure';
import { areaAddress, isOneCell } from '../../workbook/address';
import { Cancelled } from '../../commands/computing/cancelled';
import type { EndableComputing } from '../../commands/computing/cancelled';
import { copyText } from './copy-text';
import { FollowedCell } from './followed-cell';
import { rememberLanguage } from './language-choice';
import type { PaneActions, Selection } from './pane-actions';
import { isError } from './pane-state';
import type { Draft, ExaminedAfter, Location, Feedback, PaneState } from './pane-state';
import { goesOn, tabOf, viewsOf, type TabId } from './view-id';

/** Larger workbooks are only examined when the user asks for it. */
const CELLS_EXAMINED_IN_SILENCE = 50_000;
/** Long enough that somebody who types several cells is not interrupted by an examination of each. */
const PAUSE_MS = 800;

type Writing = Awaited<ReturnType<typeof loadWriting>>;

const home = (): Location => ({ view: 'overview', subject: null });

/** A view with the entries that are shown in it. */
type Step = Pick<PaneState, 'location' | 'draft'>;

/**
 * What the pane knows and does, apart from how it looks. One object for as long as the pane lives; views read its
 * state and call its actions.
 */
export class PaneSession {
  #state: PaneState;
  /** From where the user clicked a figure or made entries, one behind the other. */
  #trail: Step[] = [];
  /** What was open last in each tab. */
  readonly #last = new Map<TabId, Step>();
  /** What computes the examination that is going on; null where none is. */
  #running: EndableComputing | null = null;
  /** What computed the examination that is shown, and explains its figures. */
  #shown: EndableComputing | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined = undefined;
  /** The scenario that the workbook was last examined with where none was tried; null where there was none. */
  #ownScenario: Scenario | null = null;
  /** The scenario that the examination that is going on is tried with. */
  #asked: Scenario | null = null;
  /** What the next examination is tried with where it is not asked for one. */
  #next: Scenario | null = null;
  /** Whether somebody came back to the pane while the workbook was being examined. */
  #lookAgain = false;
  /** Whether the workbook is being read to see whether it has changed. */
  #looking = false;
  /** How many changes of the workbook were told; an examination holds for those that came before it. */
  #changes = 0;
  /** How many changes were told when a run had written; null where none of this session has, or something came after it. */
  #writtenAt: number | null = null;
  /** The cell that the pane follows, apart from the state: most of the pane does not change with it. */
  readonly followed = new FollowedCell();
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly startComputing: () => EndableComputing,
    language: Language,
  ) {
    this.#state = {
      language,
      location: home(),
      canGoBack: false,
      work: null,
      ribbonJob: runningJob.get(),
      examination: null,
      examinedAfter: 'asked',
      written: false,
      stale: false,
      catchingUp: false,
      draft: null,
      undoPreview: null,
      feedback: null,
      computesItself: false,
    };
    const earlier = lastRun.get();
    if (earlier !== null) this.#showRun(earlier);
    lastRun.subscribe((outcome) => this.#showRun(outcome));
    this.#showAsked();
    askedView.subscribe(() => this.#showAsked());
    runningJob.subscribe(() => this.#set({ ribbonJob: runningJob.get() }));
  }

  readonly state = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells the pane that a cell of the workbook was changed: a small workbook is examined anew, in silence. */
  readonly workbookChanged = (): void => {
    this.#changes += 1;
    const { examination, work, feedback } = this.#state;
    if (examination === null || work?.step === 'write') return;
    // What was told of the workbook before holds no longer; the end of what is going on needs it still.
    const told = work === null && !isError(feedback) ? null : feedback;
    this.#set({ stale: true, written: false, feedback: told });
    this.#examineSoon(examination);
  };

  /**
   * Tells the pane that somebody comes back to it, and that not every change was told: a small workbook is read once more,
   * and examined anew where it is another.
   */
  readonly paneEntered = (): void => {
    const { examination, work, stale } = this.#state;
    if (work !== null || this.#running !== null) this.#lookAgain = true;
    else if (examination !== null && !stale) void this.#lookForChanges(examination);
  };

  /** Tells the pane that there is no worker for it. */
  readonly workerMissing = (): void => this.#set({ computesItself: true });

  readonly actions: PaneActions = {
    examine: () => this.#examine(),
    cancel: () => this.#cancel(),
    cancelRibbonJob: () => {
      if (runningJob.cancel()) this.#set({ feedback: { kind: 'cancelled' } });
    },
    apply: () => this.#withExamination((examination) => this.#write(({ apply }) => apply(examination))),
    readHistory: async () => {
      try {
        const { readHistory } = await loadWriting();
        return await readHistory();
      } catch (error) {
        this.#set({ feedback: feedbackOf(error) });
        return null;
      }
    },
    undo: async () => void (await this.#write(({ undo }) => undo(), 'stay')),
    undoShown: async () => {
      const { undoPreview } = this.#state;
      if (undoPreview !== null) await this.#write(({ undo }) => undo(undoPreview));
    },
    propose: (title, edits) => this.#follow({ view: 'preview', subject: null }, { title, edits }),
    writeDraft: async () => {
      const { draft } = this.#state;
      if (draft === null) return;
      const from = this.#trail.at(-1)?.location.view ?? null;
      // A new location of the same view has its form closed.
      const next: Location = from !== null && goesOn(from) ? { view: from, subject: null } : home();
      await this.#withExamination((examination) =>
        this.#write(({ editCells }) => editCells(draft.edits, examination), next),
      );
    },
    discardDraft: () => this.#back(),
    assign: async (assignment, changes) => {
      const { examination } = this.#state;
      if (examination === null) return false;
      return this.#write(({ assignTables }) => assignTables(assignment, changes, examination), 'stay');
    },
    correct: async (corrections, changes) => {
      const { examination } = this.#state;
      if (examination === null) return false;
      return this.#write(({ correctBlocks }) => correctBlocks(corrections, changes, examination), 'stay');
    },
    watchSelection: (listener) => this.#watchSelection(listener),
    selection: async () => {
      try {
        return await selectedArea();
      } catch (error) {
        this.#set({ feedback: feedbackOf(error) });
        return null;
      }
    },
    addExample: async () => void (await this.#write(({ addExample }) => addExample(), 'stay')),
    addTemplate: async () => void (await this.#write(({ addTemplate }) => addTemplate(), 'stay')),
    removeState: async () => void (await this.#write(({ removeState }) => removeState(), 'stay')),
    takeOverSheets: async () => void (await this.#write(({ takeOverSheets }) => takeOverSheets(), 'stay')),
    reenterFormulas: async () => void (await this.#write(({ reenterFormulas }) => reenterFormulas(), 'stay')),
    followSelection: () => this.#followSelection(),
    pin: (pinned) => this.followed.pin(pinned),
    goTo: (place) => {
      this.followed.goesTo(place);
      return this.#try(() => goTo(place));
    },
    open: (view, subject = undefined) => {
      if (subject?.kind === 'figure') this.#follow({ view, subject });
      else this.#open({ view, subject: subject ?? null });
    },
    openTab: (tab) => this.#openTab(tab),
    back: () => this.#back(),
    setLanguage: (language) => {
      runOptions.set({ language });
      rememberLanguage(language);
      const { examination, work } = this.#state;
      this.#writtenAt = null;
      this.#set({ language, written: false });
      // What would be written is planned in one language; an examination that is going on began in the other one.
      if (work === null ? examination !== null : work.step !== 'write') void this.#examine();
    },
    tryScenario: async (scenario) => {
      const tried = scenario === this.#ownScenario ? null : scenario;
      const { examination, feedback } = this.#state;
      if (tried === (this.#running === null ? (examination?.tried ?? null) : this.#asked)) return;
      await this.#examine({ told: feedback, scenario: tried });
    },
    copy: (text) =>
      this.#try(async () => {
        await copyText(text);
        this.#set({ feedback: { kind: 'copied' } });
      }),
    closeBar: () => {
      const { feedback } = this.#state;
      this.#set(feedback === null ? { computesItself: false } : { feedback: null });
    },
  };

  #watchSelection(listener: (selection: Selection) => void): () => void {
    let ended = false;
    const tell = async (): Promise<void> => {
      try {
        const selection = await selectedArea();
        if (!ended) listener(selection);
      } catch (error) {
        // Several areas, or a chart: nothing that could be shown.
        if (!(error instanceof ExcelFailure)) this.#set({ feedback: feedbackOf(error) });
      }
    };
    const watching = watchSelection(() => void tell());
    watching.catch((error: unknown) => this.#set({ feedback: feedbackOf(error) }));
    void tell();
    return () => {
      ended = true;
      watching.then((end) => end()).catch(() => undefined);
    };
  }

  #followSelection(): () => void {
    let ended = false;
    const select = (sheet: string, cells: string): void => {
      if (!ended) this.followed.selected(isOneCell(cells) ? { sheet, cell: cells } : null);
    };
    const ask = async (): Promise<void> => {
      try {
        const { sheet, area } = await selectedArea();
        select(sheet, areaAddress(area));
      } catch {
        // Several areas, or a chart: nothing to follow.
        if (!ended) this.followed.selected(null);
      }
    };
    const watching = watchSelection((told) => {
      if (told === null) void ask();
      else select(told.sheet, told.cells);
    });
    // Nobody asked for it: where Excel refuses, the pane is as it is without it.
    watching.catch(() => undefined);
    void ask();
    return () => {
      ended = true;
      watching.then((end) => end()).catch(() => undefined);
    };
  }

  /**
   * @param told what was told just before and stays to be read meanwhile
   * @param scenario what it is tried with; an examination that is ended for it hands on its own
   */
  async #examine({
    after = 'asked',
    told = null,
    scenario = this.#running === null ? this.#next : this.#asked,
  }: {
    after?: ExaminedAfter;
    told?: Feedback | null;
    scenario?: Scenario | null;
  } = {}): Promise<void> {
    const quiet = after === 'change';
    clearTimeout(this.#timer);
    this.#running?.end();
    const computing = this.startComputing();
    this.#running = computing;
    this.#asked = scenario;
    const changes = this.#changes;
    const show = (change: Partial<PaneState>): void => {
      if (!quiet) this.#set(change);
    };
    show({ feedback: told, work: { step: 'read', cancellable: true } });
    const progress = (step: RunStep): void => {
      if (this.#running !== computing) throw new Cancelled();
      show({ work: { step, cancellable: true } });
    };
    try {
      const examineInTurn = await loadExamining();
      if (this.#running !== computing) return;
      const examination = await examineInTurn({ computing, progress, scenario });
      if (this.#running !== computing) return;
      this.#showAnswersOf(computing);
      this.#running = null;
      void loadWriting().catch(() => undefined);
      const stale = this.#changes !== changes;
      this.#learnScenario(examination);
      this.#set({
        examination,
        examinedAfter: after,
        written: this.#isAsWritten(examination),
        stale,
        catchingUp: false,
        ...(quiet ? {} : { work: null }),
      });
      if (stale) this.#examineSoon(examination);
      else if (this.#lookAgain) void this.#lookForChanges(examination);
      this.#lookAgain = false;
    } catch (error) {
      computing.end();
      if (this.#running !== computing) return;
      this.#running = null;
      this.#set({ catchingUp: false });
      show({ work: null, feedback: feedbackOf(error) });
    }
  }

  /** After a change in the grid. Where it does not succeed, the pane keeps saying that the workbook was changed. */
  async #examineInSilence(): Promise<void> {
    if (this.#state.catchingUp && this.#state.work === null && this.#running === null) {
      await this.#examine({ after: 'change' });
    }
  }

  #endQuietExamination(): void {
    clearTimeout(this.#timer);
    this.#running?.end();
    this.#running = null;
    this.#set({ catchingUp: false });
  }

  #cancel(): void {
    if (this.#running === null) return;
    this.#running.end();
    this.#running = null;
    const { feedback } = this.#state;
    // The examination after a run: cancelling it takes back nothing that the run wrote.
    const written = feedback?.kind === 'outcome' ? feedback : null;
    this.#set({ work: null, feedback: written ?? { kind: 'cancelled' } });
  }

  async #withExamination(job: (examination: Examination) => Promise<unknown>): Promise<void> {
    const { examination } = this.#state;
    if (examination !== null) await job(examination);
  }

  /**
   * Writes, tells what came of it, and examines what the workbook is now.
   * @param then where the pane goes once it is written
   * @returns whether it was written
   */
  async #write(
    job: (writing: Writing) => Promise<RunOutcome>,
    then: Location | 'stay' = home(),
  ): Promise<boolean> {
    if (this.#state.work !== null) return false;
    this.#endQuietExamination();
    this.#set({ feedback: null, work: { step: 'write', cancellable: false } });
    let feedback: Feedback;
    try {
      const outcome = await job(await loadWriting());
      feedback = { kind: 'outcome', outcome };
      if (outcome.status !== 'failed') {
        this.#next = null;
        this.#set({ draft: null, undoPreview: null });
      }
    } catch (error) {
      feedback = feedbackOf(error);
    }
    if (feedback.kind !== 'outcome' || feedback.outcome.status === 'failed') {
      if (feedback.kind === 'outcome') this.#showUndo(feedback.outcome);
      this.#set({ work: null, feedback, stale: this.#state.examination !== null });
      return false;
    }
    const isRun = feedback.outcome.job === 'reconcile';
    this.#writtenAt = isRun ? this.#changes : null;
    // Entries that were shown somewhere else were made for the workbook as it was.
    this.#last.clear();
    if (then !== 'stay') {
      this.#trail = [];
      this.#set({ location: then, canGoBack: false });
    }
    this.#set({ stale: !isRun, written: isRun });
    await this.#examine({ after: 'run', told: feedback });
    return true;
  }

  /** A run of the ribbon: its outcome, and the workbook as it was examined for it. */
  #showRun(outcome: RunOutcome): void {
    const { examination = this.#state.examination, computing } = outcome;
    const written = outcome.status !== 'failed';
    if (computing !== undefined) this.#showAnswersOf(computing);
    this.#showUndo(outcome);
    // Excel does not tell of what the add-in itself changes.
    if (written) this.#changes += 1;
    const isRun = written && outcome.job === 'reconcile';
    if (written) this.#writtenAt = isRun ? this.#changes : null;
    const stale =
      examination !== null &&
      ((written && !isRun) || (outcome.examination === undefined && this.#state.stale));
    this.#last.clear();
    if (examination !== null) this.#learnScenario(examination);
    this.#set({
      examination,
      examinedAfter: 'run',
      written: isRun,
      stale,
      feedback: { kind: 'outcome', outcome },
    });
    if (written && examination !== null) this.#examineSoon(examination);
  }

  /** Opens what was asked for in the menu of a cell; the views follow what is selected. */
  #showAsked(): void {
    const view = askedView.take();
    if (view === null) return;
    this.followed.pin(false);
    this.#open({ view, subject: null });
    const { examination, work } = this.#state;
    if (examination === null && work === null) void this.#examine();
  }

  #learnScenario({ result, tried }: Examination): void {
    this.#next = tried;
    if (tried === null) this.#ownScenario = result?.scenario ?? null;
  }

  /** Whether the workbook holds what a run of this session wrote last, with no change told since. */
  #isAsWritten({ proposal }: Examination): boolean {
    if (proposal === null || this.#writtenAt !== this.#changes) return false;
    const { plan, check } = proposal;
    return (
      plan.cells.length === 0 &&
      plan.sheets.every((write) => write.action === 'remove' || check.existingSheets.has(write.sheet.name))
    );
  }

  #showAnswersOf(computing: EndableComputing): void {
    this.#shown?.end();
    this.#shown = computing;
  }

  /** Opens the preview of an undo that waits to be confirmed. */
  #showUndo({ undoPreview }: RunOutcome): void {
    if (undoPreview === undefined) return;
    if (this.#state.undoPreview === null) this.#follow({ view: 'preview', subject: null });
    this.#set({ undoPreview });
  }

  /** Where Excel refuses to be read, nobody is told: nobody asked for it. */
  async #lookForChanges(examination: Examination): Promise<void> {
    if (this.#looking || cellsOf(examination) > CELLS_EXAMINED_IN_SILENCE) return;
    this.#looking = true;
    try {
      const stillAsRead = await loadStillAsRead();
      const isSame = await stillAsRead(examination.snapshot);
      if (!isSame && this.#state.examination === examination) this.#examineSoon(examination);
    } catch {
      // The next coming back asks again.
    } finally {
      this.#looking = false;
    }
  }

  /** Examines a small workbook anew, once nothing has changed for a moment. */
  #examineSoon(examination: Examination): void {
    clearTimeout(this.#timer);
    if (cellsOf(examination) > CELLS_EXAMINED_IN_SILENCE) return;
    this.#set({ catchingUp: true });
    this.#timer = setTimeout(() => void this.#examineInSilence(), PAUSE_MS);
  }

  /** Opens a view that the user chose; what was clicked before is no longer gone back to. */
  #open(location: Location): void {
    this.#trail = [];
    this.#show({ location, draft: null });
  }

  #openTab(tab: TabId): void {
    if (tab === tabOf(this.#state.location.view)) return;
    this.#trail = [];
    const first: Step = { location: { view: viewsOf(tab)[0], subject: null }, draft: null };
    this.#show(this.#last.get(tab) ?? first);
  }

  /**
   * Opens a view from which the user goes back to this one. Entries belong to the preview that was opened for them; no
   * other one shows or writes them.
   */
  #follow(location: Location, draft: Draft | null = null): void {
    this.#trail.push({ location: this.#state.location, draft: this.#state.draft });
    this.#show({ location, draft });
  }

  #back(): void {
    const left = tabOf(this.#state.location.view);
    this.#show(this.#trail.pop() ?? { location: home(), draft: null });
    // Entries that were discarded do not come back with their tab.
    if (left !== tabOf(this.#state.location.view)) this.#last.delete(left);
  }

  #show(step: Step): void {
    const { location, draft, feedback } = this.#state;
    this.#last.set(tabOf(location.view), { location, draft });
    const told = feedback?.kind === 'copied' || isSuccess(feedback) ? null : feedback;
    this.#set({ ...step, canGoBack: this.#trail.length > 0, undoPreview: null, feedback: told });
  }

  async #try(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      this.#set({ feedback: feedbackOf(error) });
    }
  }

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function feedbackOf(error: unknown): Feedback {
  if (error instanceof Cancelled) return { kind: 'cancelled' };
  return { kind: 'finding', finding: findingOf(error) };
}

function findingOf(error: unknown): Finding {
  return error instanceof ExcelFailure ? error.finding : findingOfDefect(error);
}

function isSuccess(feedback: Feedback | null): boolean {
  return feedback?.kind === 'outcome' && feedback.outcome.status !== 'failed';
}

function cellsOf({ snapshot }: Examination): number {
  return snapshot.sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
}
