import type { ScenarioBand } from '../domain/band/scenario-band';
import type { Bridge } from '../domain/bridge/bridge';
import type { Case, FundingStatus } from '../domain/case';
import type { Committee } from '../domain/committee/compute-committee';
import { compute } from '../domain/compute';
import type { Documentation } from '../domain/evidence/evidence';
import type { Explanation } from '../domain/explanation/explanation';
import type { FigureId } from '../domain/explanation/figure-id';
import { shortened } from '../domain/explanation/shortened';
import type { ShortenedExplanation } from '../domain/explanation/shortened';
import type { Finding } from '../domain/findings/finding';
import { hasErrors } from '../domain/findings/severity';
import type { Language } from '../domain/language';
import type { ModuleNumber } from '../domain/module';
import { withStatuses } from '../domain/own-share/with-statuses';
import type { Registration, RegistrationRow } from '../domain/registration/registration-row';
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

/** The figures of a result as plain data, which may cross to another thread; the examiner explains them. */
export interface Figures extends Omit<Result, 'explain' | 'committee'> {
  readonly committee: Omit<Committee, 'evidence' | 'bridges' | 'registration'> & {
    /** Without the posts that changed, which only their explanations need. */
    readonly bridges: readonly Omit<Bridge, 'changes'>[];
    /** Without the projected posts, which only their explanations need. */
    readonly registration: RegistrationFigures | null;
  };
  /** How well each module, each year and their totals are documented. */
  readonly documentation: readonly DocumentedFigure[];
}

/** What has to be registered, without the posts behind it. */
export type RegistrationFigures = Omit<Registration, 'budget' | 'rows'> & {
  readonly rows: readonly Omit<RegistrationRow, 'posts'>[];
};

/** Null means every module or every year. */
export interface DocumentedFigure extends Documentation {
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
  #result: Result | null = null;
  /** The figure that was explained last: who asks for more of it does not wait again. */
  #explained: { readonly key: string; readonly explanation: Explanation } | null = null;

  /** The result of the last `compute` with its explanations; null where the input could not be computed. */
  get result(): Result | null {
    return this.#result;
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
    this.#result =
      input === null || hasErrors(recognition.findings) ? null : compute(input, ruleSetOf(input.settings));
    const computed = computedOf(input, recognition, this.#result, snapshot, language);
    this.#prepared = { input, snapshot, computed, language };
    return computed;
  }

  /**
   * Everything that a run would write.
   * @param check the targets as they are now; without error findings
   * @throws RangeError before a workbook without errors was computed
   */
  plan(check: TargetCheck, time: RunTime): WritePlan {
    if (this.#prepared === null || this.#result === null) throw new RangeError('nothing was computed');
    const { snapshot, computed, language } = this.#prepared;
    return planReconciliation({
      snapshot,
      state: decodeState(snapshot.state),
      result: this.#result,
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
    if (input === null || this.#result === null) throw new RangeError('nothing was computed');
    const { scenarios, committee } = compute(withStatuses(input, statuses), ruleSetOf(input.settings));
    return { scenarios, band: committee.band };
  }

  /**
   * How a figure came about.
   * @param most inputs of each figure that are wanted
   * @throws RangeError where no result was computed
   */
  explain(figure: FigureId, most: number): ShortenedExplanation {
    if (this.#result === null) throw new RangeError('nothing was computed');
    const key = JSON.stringify(figure);
    if (this.#explained?.key !== key) this.#explained = { key, explanation: this.#result.explain(figure) };
    return shortened(this.#explained.explanation, most);
  }
}

function computedOf(
  input: Case | null,
  recognition: Omit<Recognition, 'case'>,
  result: Result | null,
  snapshot: WorkbookSnapshot,
  language: Language,
): Computed {
  if (input === null || result === null) {
    return { recognition, inputs: null, result: null, targets: [], findings: recognition.findings };
  }
  const { targets, findings } = targetsOf(result, recognition.namedTargets, snapshot, language);
  return {
    recognition,
    inputs: without(input, 'posts'),
    result: figuresOf(result),
    targets,
    findings: [...recognition.findings, ...result.findings, ...findings],
  };
}

function figuresOf(result: Result): Figures {
  const { committee, totals } = result;
  const documentation = [null, ...totals.byModule.keys()].flatMap((module) =>
    [null, ...totals.byYear.keys()].map((year) => ({ module, year, ...committee.evidence.of(module, year) })),
  );
  return {
    ...without(result, 'explain'),
    committee: {
      ...without(committee, 'evidence'),
      bridges: committee.bridges.map((bridge) => without(bridge, 'changes')),
      registration: registrationFigures(committee.registration),
    },
    documentation,
  };
}

function registrationFigures(registration: Registration | null): RegistrationFigures | null {
  if (registration === null) return null;
  const rows = registration.rows.map((row) => without(row, 'posts'));
  return { ...without(registration, 'budget'), rows };
}

function without<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  const rest: Partial<T> = { ...whole };
  delete rest[key];
  return rest as Omit<T, K>;
}
