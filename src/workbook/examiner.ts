import type { ScenarioBand } from '../domain/band/scenario-band';
import type { Case, FundingStatus } from '../domain/case';
import { compute } from '../domain/compute';
import type { Computation } from '../domain/compute';
import type { Documented } from '../domain/documentation/documentation';
import type { Explanation } from '../domain/explanation/explanation';
import type { FigureId } from '../domain/explanation/figure-id';
import { shortened } from '../domain/explanation/shortened';
import type { ShortenedExplanation } from '../domain/explanation/shortened';
import type { Finding } from '../domain/findings/finding';
import { hasErrors } from '../domain/findings/severity';
import type { Language } from '../domain/language';
import type { ModuleNumber } from '../domain/module';
import { withStatuses } from '../domain/own-share/with-statuses';
import type { Result } from '../domain/result';
import { ruleSetOf } from '../domain/rules/programmes';
import { planReconciliation } from './plan/plan-reconciliation';
import { decodeState } from './plan/run-state';
import type { RunTime } from './run-time';
import { checkFindings, targetsOf } from './plan/targets';
import type { CellTarget, TargetCheck, WritePlan } from './plan/write-plan';
import { recognise } from './recognise';
import type { RecogniseOptions } from './recognise';
import type { Recognition } from './recognition';
import type { WorkbookSnapshot } from './snapshot';

export interface ExamineOptions extends RecogniseOptions {
  /** Language of the result sheet and the log. */
  readonly language: Language;
}

/** The figures of a result, with how well they are documented. */
export interface Figures extends Result {
  /** Each module, each year and their totals. */
  readonly documentation: readonly DocumentedFigure[];
}

/** Null means every module or every year. */
export interface DocumentedFigure extends Documented {
  readonly module: ModuleNumber | null;
  readonly year: number | null;
}

/** The inputs of a case without the posts, of which there can be 100.000. */
export type Inputs = Omit<Case, 'posts'>;

/** What was understood and computed of a workbook, before its targets are checked. Plain data. */
export interface Computed {
  readonly recognition: Omit<Recognition, 'case'>;
  /** Null where something could not be read. */
  readonly inputs: Inputs | null;
  readonly result: Figures | null;
  /** The user's own cells that the result fills; empty with an error finding. */
  readonly targets: readonly CellTarget[];
  /** In the order reading, computing, targets. */
  readonly findings: readonly Finding[];
}

/** What the scenarios would be if sources of money had another status than the sheet says. */
export interface TriedScenarios {
  readonly scenarios: Result['scenarios'];
  readonly band: ScenarioBand;
}

/** Steps of the pure work, for a display of progress. */
export type ExaminerStep = 'recognise' | 'compute';

interface Recognised {
  readonly input: Case | null;
  readonly recognition: Omit<Recognition, 'case'>;
  readonly snapshot: WorkbookSnapshot;
  readonly language: Language;
}

interface Prepared {
  readonly input: Case | null;
  readonly snapshot: WorkbookSnapshot;
  readonly computed: Computed;
  readonly language: Language;
}

/**
 * The pure work of a run on one workbook: recognise and compute, then plan, then explain whatever figure is asked for.
 * It keeps what the later steps need, so that a case of 100.000 posts stays where it was made.
 */
export class Examiner {
  #recognised: Recognised | null = null;
  #prepared: Prepared | null = null;
  #computation: Computation | null = null;
  /** The figure that was explained last: who asks for more of it does not wait again. */
  #explained: { readonly key: string; readonly explanation: Explanation } | null = null;

  /** The result of the last `compute` with its explanations; null where the input could not be computed. */
  get computation(): Computation | null {
    return this.#computation;
  }

  compute(
    snapshot: WorkbookSnapshot,
    options: ExamineOptions,
    progress: (step: ExaminerStep) => void = () => undefined,
  ): Computed {
    progress('recognise');
    this.recognise(snapshot, options);
    progress('compute');
    return this.computeRecognised();
  }

  /** The first half of `compute`, for a caller that has to give way in between. */
  recognise(snapshot: WorkbookSnapshot, { language, ...overrides }: ExamineOptions): void {
    const { case: input, ...recognition } = recognise(snapshot, {
      ...overrides,
      assignment: decodeState(snapshot.state).assignment,
    });
    this.#recognised = { input, recognition, snapshot, language };
  }

  /**
   * The second half of `compute`.
   * @throws RangeError before a workbook was recognised
   */
  computeRecognised(): Computed {
    if (this.#recognised === null) throw new RangeError('nothing was recognised');
    const { input, recognition, snapshot, language } = this.#recognised;
    this.#explained = null;
    this.#computation =
      input === null || hasErrors(recognition.findings) ? null : compute(input, ruleSetOf(input.settings));
    const computed = computedOf(input, recognition, this.#computation, snapshot, language);
    this.#prepared = { input, snapshot, computed, language };
    return computed;
  }

  /**
   * Everything that a run would write.
   * @param check the targets as they are now; without error findings
   * @throws RangeError before a workbook without errors was computed
   */
  plan(check: TargetCheck, time: RunTime): WritePlan {
    if (this.#prepared === null || this.#computation === null) throw new RangeError('nothing was computed');
    const { snapshot, computed, language } = this.#prepared;
    return planReconciliation({
      snapshot,
      state: decodeState(snapshot.state),
      computation: this.#computation,
      targets: computed.targets,
      formulas: check.formulas,
      findings: [...computed.findings, ...checkFindings(computed.targets, check)],
      time,
      language,
    });
  }

  /**
   * The scenarios with another status of the sources of money; the result stays as it is.
   * @param statuses one for each source of the case, in its order
   * @throws RangeError where no result was computed
   */
  tryStatuses(statuses: readonly (FundingStatus | null)[]): TriedScenarios {
    const input = this.#prepared?.input ?? null;
    if (input === null || this.#computation === null) throw new RangeError('nothing was computed');
    const { scenarios, band } = compute(withStatuses(input, statuses), ruleSetOf(input.settings)).figures;
    return { scenarios, band };
  }

  /**
   * How a figure came about.
   * @param most inputs of each figure that are wanted
   * @throws RangeError where no result was computed
   */
  explain(figure: FigureId, most: number): ShortenedExplanation {
    if (this.#computation === null) throw new RangeError('nothing was computed');
    const key = JSON.stringify(figure);
    if (this.#explained?.key !== key)
      this.#explained = { key, explanation: this.#computation.explain(figure) };
    return shortened(this.#explained.explanation, most);
  }
}

function computedOf(
  input: Case | null,
  recognition: Omit<Recognition, 'case'>,
  computation: Computation | null,
  snapshot: WorkbookSnapshot,
  language: Language,
): Computed {
  if (input === null || computation === null) {
    return { recognition, inputs: null, result: null, targets: [], findings: recognition.findings };
  }
  const { targets, findings } = targetsOf(computation.figures, recognition.namedTargets, snapshot, language);
  return {
    recognition,
    inputs: withoutPosts(input),
    result: figuresOf(computation),
    targets,
    findings: [...recognition.findings, ...computation.figures.findings, ...findings],
  };
}

function figuresOf({ figures, documentation }: Computation): Figures {
  const { byModule, byYear } = figures.totals;
  return {
    ...figures,
    documentation: [null, ...byModule.keys()].flatMap((module) =>
      [null, ...byYear.keys()].map((year) => ({ module, year, ...documentation.of(module, year) })),
    ),
  };
}

function withoutPosts({ posts: _, ...inputs }: Case): Inputs {
  return inputs;
}
