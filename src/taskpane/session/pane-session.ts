import { apply } from '../../commands/apply';
import { assignTables } from '../../commands/assign-tables';
import { editCells } from '../../commands/edit-cells';
import { examineIn } from '../../commands/examine';
import type { RunStep } from '../../commands/examine';
import type { Examination } from '../../commands/examination';
import { goTo } from '../../commands/go-to';
import { lastRun } from '../../commands/last-run';
import type { RunOutcome } from '../../commands/run-outcome';
import { runOptions } from '../../commands/run-options';
import { selectedArea } from '../../commands/selected-area';
import { undo } from '../../commands/undo';
import { finding } from '../../domain/findings/finding';
import type { Finding, Language } from '../../domain/findings/finding';
import { ExcelFailure } from '../../excel/excel-failure';
import { inExcel } from '../../excel/in-excel';
import { Cancelled } from '../computing/cancelled';
import type { EndableComputing } from '../computing/cancelled';
import { rememberLanguage } from './language-choice';
import type { PaneActions } from './pane-actions';
import type { Location, Notice, PaneState } from './pane-state';

const HOME: Location = { view: 'overview', subject: null };

/**
 * What the pane knows and does, apart from how it looks. One object for as long as the pane lives; views read its
 * state and call its actions.
 */
export class PaneSession {
  #state: PaneState;
  #trail: Location[] = [];
  /** What computes the examination that is going on; null where none is. */
  #running: EndableComputing | null = null;
  /** What computed the examination that is shown, and explains its figures. */
  #shown: EndableComputing | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly startComputing: () => EndableComputing,
    language: Language,
  ) {
    this.#state = {
      language,
      location: HOME,
      work: null,
      examination: null,
      stale: false,
      draft: null,
      notice: null,
    };
    const earlier = lastRun.get();
    if (earlier !== null) this.#showRun(earlier);
    lastRun.subscribe((outcome) => this.#showRun(outcome));
  }

  readonly state = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells the pane that a cell of the workbook was changed. */
  readonly workbookChanged = (): void => {
    if (this.#state.examination !== null && this.#state.work?.step !== 'write') this.#set({ stale: true });
  };

  readonly actions: PaneActions = {
    examine: () => this.#examine(),
    cancel: () => this.#cancel(),
    apply: () => this.#write((examination) => apply(examination)),
    undo: () => this.#write(() => undo()),
    propose: (title, edits) => {
      this.#set({ draft: { title, edits } });
      this.#open({ view: 'preview', subject: null });
    },
    writeDraft: async () => {
      const { draft } = this.#state;
      if (draft !== null) await this.#write((examination) => editCells(draft.edits, examination));
    },
    discardDraft: () => this.#set({ draft: null }),
    assign: (assignment) => this.#write((examination) => assignTables(assignment, examination), 'stay'),
    selection: async () => {
      try {
        return await selectedArea();
      } catch (error) {
        this.#set({ notice: noticeOf(error) });
        return null;
      }
    },
    goTo: (place) => this.#try(() => goTo(place)),
    open: (view, subject = undefined) => this.#open({ view, subject: subject ?? null }),
    back: () => this.#set({ location: this.#trail.pop() ?? HOME, notice: null }),
    setLanguage: (language) => {
      runOptions.set({ language });
      rememberLanguage(language);
      this.#set({ language, stale: this.#state.examination !== null });
    },
    choose: async (options) => {
      runOptions.set(options);
      await this.#examine();
    },
    copy: (text) =>
      this.#try(async () => {
        await navigator.clipboard.writeText(text);
        this.#set({ notice: { kind: 'copied' } });
      }),
    dismissNotice: () => this.#set({ notice: null }),
  };

  async #examine(): Promise<void> {
    this.#running?.end();
    const computing = this.startComputing();
    this.#running = computing;
    this.#set({ notice: null, work: { step: 'read', cancellable: true } });
    const progress = (step: RunStep): void => {
      if (this.#running !== computing) throw new Cancelled();
      this.#set({ work: { step, cancellable: true } });
    };
    try {
      const examination = await inExcel((context) => examineIn(context, { computing, progress }));
      if (this.#running !== computing) return;
      this.#shown?.end();
      this.#shown = computing;
      this.#running = null;
      this.#set({ examination, stale: false, work: null });
    } catch (error) {
      computing.end();
      if (this.#running !== computing) return;
      this.#running = null;
      this.#set({ work: null, notice: noticeOf(error) });
    }
  }

  #cancel(): void {
    if (this.#running === null) return;
    this.#running.end();
    this.#running = null;
    this.#set({ work: null, notice: { kind: 'cancelled' } });
  }

  /** Writes, tells what came of it, and examines what the workbook is now. */
  async #write(
    job: (examination: Examination) => Promise<RunOutcome>,
    then: 'go-home' | 'stay' = 'go-home',
  ): Promise<void> {
    const { examination } = this.#state;
    if (this.#state.work !== null || examination === null) return;
    this.#set({ notice: null, work: { step: 'write', cancellable: false } });
    let notice: Notice;
    try {
      const outcome = await job(examination);
      notice = { kind: 'outcome', outcome };
      if (outcome.status !== 'failed') this.#set({ draft: null });
    } catch (error) {
      notice = noticeOf(error);
    }
    if (notice.kind !== 'outcome' || notice.outcome.status === 'failed') {
      this.#set({ work: null, notice, stale: true });
      return;
    }
    if (then === 'go-home') {
      this.#set({ location: HOME });
      this.#trail = [];
    }
    await this.#examine();
    if (this.#state.notice === null) this.#set({ notice });
  }

  /** A run of the ribbon: its outcome, and the workbook as it was examined for it. */
  #showRun(outcome: RunOutcome): void {
    const { examination = this.#state.examination } = outcome;
    const stale = outcome.status !== 'failed';
    this.#set({ examination, stale, notice: { kind: 'outcome', outcome } });
  }

  #open(location: Location): void {
    this.#trail.push(this.#state.location);
    this.#set({ location, notice: null });
  }

  async #try(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      this.#set({ notice: noticeOf(error) });
    }
  }

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function noticeOf(error: unknown): Notice {
  if (error instanceof Cancelled) return { kind: 'cancelled' };
  return { kind: 'finding', finding: findingOf(error) };
}

function findingOf(error: unknown): Finding {
  if (error instanceof ExcelFailure) return error.finding;
  console.error(error);
  return finding('internal-error', null, { message: error instanceof Error ? error.message : String(error) });
}
