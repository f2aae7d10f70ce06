import type { Case, FundingStatus } from '../domain/case';
import { compute, type Computation } from '../domain/compute';
import type { Explanation } from '../domain/explanation/explanation';
import type { FigureId } from '../domain/explanation/figure-id';
import { shortened, type ShortenedExplanation } from '../domain/explanation/shortened';
import type { Finding } from '../domain/findings/finding';
import type { Language } from '../domain/language';
import { computePostTimes } from '../domain/post-times/compute-post-times';
import type { PostTimes } from '../domain/post-times/post-time';
import { withStatuses } from '../domain/own-share/with-statuses';
import { ruleSetOf } from '../domain/rules/programmes';
import { makeOnce } from '../domain/explanation/make-once';
import { formatAt } from './format-at';
import { cellsAsKept } from './comparison/cells-as-kept';
import type { CellNow } from './comparison/compare-inputs';
import { compareRuns } from './comparison/compare-runs';
import type { Comparison } from './comparison/comparison';
import type { KeptRun } from './comparison/kept-run';
import { keptRunOf } from './comparison/kept-run-of';
import type { TriedScenarios } from './computed';
import { asFound } from './month/as-found';
import { planReconciliation } from './plan/plan-reconciliation';
import { decodeState, type RunState } from './plan/run-state';
import { checkFindings } from './plan/check-findings';
import type { CellTarget, TargetCheck, WritePlan } from './plan/write-plan';
import { postsByRow, type LineOfList, type PostOfRow } from './post-of-row';
import type { Recognition } from './recognition';
import { isoTime, type RunTime } from './run-time';
import type { WorkbookSnapshot } from './snapshot';

/** What a computed case was read from and would be written to. */
export interface ComputedFrom {
  readonly snapshot: WorkbookSnapshot;
  readonly language: Language;
  readonly targets: readonly CellTarget[];
  readonly recognition: Pick<Recognition, 'readAreas' | 'tables' | 'blocks' | 'asides'>;
  readonly findings: readonly Finding[];
}

/**
 * A computed case, and what can be asked of it: what a run would write, how a figure came about, other scenarios. It
 * stays on the thread that made it, as it holds every post.
 */
export class ComputedCase {
  readonly computation: Computation;
  readonly #input: Case;
  readonly #from: ComputedFrom;
  /** The figure that was explained last, so that asking for more of it does not take as long again. */
  #explained: { readonly key: string; readonly explanation: Explanation } | null = null;

  readonly #state: () => RunState;
  readonly #kept: () => Omit<KeptRun, 'time'>;
  readonly #comparison: () => Comparison | null;
  #postOf: ((row: LineOfList) => PostOfRow | null) | null = null;

  constructor(input: Case, computation: Computation, from: ComputedFrom) {
    this.computation = computation;
    this.#input = input;
    this.#from = from;
    this.#state = makeOnce(() => decodeState(from.snapshot.state));
    this.#kept = makeOnce(() => keptRunOf(computation, from, this.#state()));
    this.#comparison = makeOnce(() => {
      const { kept } = this.#state();
      return kept === undefined ? null : compareRuns(kept, this.#kept(), cellsOf(from.snapshot));
    });
  }

  /** What changed since the last run that was written; null where the workbook keeps nothing of one. */
  comparison(): Comparison | null {
    return this.#comparison();
  }

  /** What the last run changed that was written; null where the workbook keeps nothing of the one before it. */
  comparisonOfLastRun(): Comparison | null {
    const { snapshot } = this.#from;
    const { kept, runs } = this.#state();
    const keptBefore = runs
      .map((run) => run.keptBefore)
      .filter((each) => each !== undefined)
      .at(-1);
    if (kept === undefined || keptBefore === undefined || keptBefore === null) return null;
    return compareRuns(keptBefore, kept, cellsAsKept(kept, cellsOf(snapshot)));
  }

  /**
   * Everything that a run would write.
   * @param check the targets as they are now; without error findings
   */
  plan(check: TargetCheck, time: RunTime): WritePlan {
    const { snapshot, targets, recognition, findings, language } = this.#from;
    return planReconciliation({
      snapshot,
      state: asFound(this.#state(), check),
      computation: this.computation,
      comparison: this.comparison(),
      kept: { time: isoTime(time), ...this.#kept() },
      settings: this.#input.settings,
      targets,
      recognition,
      formulas: check.formulas,
      computedAsides: check.computedAsides,
      textCells: check.textCells,
      findings: [...findings, ...checkFindings(targets, check)],
      time,
      language,
    });
  }

  /**
   * The scenarios, should the sources of money have other statuses; the figures stay as they are.
   * @param statuses one for each source of the case, in its order
   */
  tryStatuses(statuses: readonly (FundingStatus | null)[]): TriedScenarios {
    const input = withStatuses(this.#input, statuses);
    const { scenarios, band } = compute(input, ruleSetOf(input.settings)).figures;
    return { scenarios, band };
  }

  /**
   * How a figure came about.
   * @param most inputs of each figure that are wanted
   * @throws RangeError where there is no such figure
   */
  explain(figure: FigureId, most: number): ShortenedExplanation {
    const key = JSON.stringify(figure);
    if (this.#explained?.key !== key)
      this.#explained = { key, explanation: this.computation.explain(figure) };
    return shortened(this.#explained.explanation, most);
  }

  /** What is known of a row of the posts; null for any other row. */
  postOf(row: LineOfList): PostOfRow | null {
    this.#postOf ??= postsByRow(this.#input);
    return this.#postOf(row);
  }

  /**
   * When the posts run and when they are filled.
   * @param most posts that are wanted one by one
   */
  postTimes(most: number): PostTimes {
    return computePostTimes(this.#input, most);
  }
}

function cellsOf({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): CellNow {
  return (name, row, column) => {
    const sheet = sheets.find((each) => each.name === name);
    return {
      value: sheet?.values[row - sheet.top]?.[column - sheet.left] ?? '',
      isDate: sheet !== undefined && formatAt(sheet, row, column).kind === 'date',
    };
  };
}
