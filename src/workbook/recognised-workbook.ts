import type { Case } from '../domain/case';
import { compute, type Computation } from '../domain/compute';
import type { Language } from '../domain/language';
import { ruleSetOf } from '../domain/rules/programmes';
import type { Computed, ExamineOptions, ExaminerStep, Figures, Inputs } from './computed';
import { ComputedCase } from './computed-case';
import { decodeState } from './plan/run-state';
import { resultsWritten, type WrittenResult } from './plan/results-written';
import { targetsOf } from './plan/targets';
import { writtenCells } from './plan/written-cells';
import { recognise } from './recognise';
import type { Recognition } from './recognition';
import type { WorkbookSnapshot } from './snapshot';
import { workbookRemarks } from './workbook-remarks';

/** What came of a workbook: plain data to show, and the case that answers further questions. */
export interface ComputedWorkbook {
  readonly computed: Computed;
  /** Null where something could not be read. */
  readonly case: ComputedCase | null;
}

/** A workbook whose tables were read. Computing is a step of its own, for a caller that has to yield in between. */
export class RecognisedWorkbook {
  readonly #recognition: Omit<Recognition, 'case'>;
  /** Null where something could not be read. */
  readonly #input: Case | null;
  readonly #written: readonly WrittenResult[];
  readonly #snapshot: WorkbookSnapshot;
  readonly #language: Language;

  constructor(snapshot: WorkbookSnapshot, { language, ...overrides }: ExamineOptions) {
    const state = decodeState(snapshot.state);
    const written = writtenCells(state, snapshot);
    const { case: input, ...recognition } = recognise(snapshot, {
      ...overrides,
      assignment: state.assignment,
      corrections: state.corrections,
      isWritten: written.has,
    });
    this.#written = resultsWritten(recognition.tables, written.list());
    this.#recognition = { ...recognition, findings: [...workbookRemarks(snapshot), ...recognition.findings] };
    this.#input = input;
    this.#snapshot = snapshot;
    this.#language = language;
  }

  compute(): ComputedWorkbook {
    const recognition = this.#recognition;
    const input = this.#input;
    if (input === null) {
      const { findings } = recognition;
      return {
        computed: {
          recognition,
          inputs: null,
          result: null,
          comparison: null,
          comparisonOfLastRun: null,
          targets: [],
          findings,
        },
        case: null,
      };
    }
    const computation = compute(input, ruleSetOf(input.settings));
    const [snapshot, language] = [this.#snapshot, this.#language];
    const target = targetsOf(computation.figures, {
      names: recognition.namedTargets,
      written: this.#written,
      currentVersion: input.settings.currentVersion,
      snapshot,
      language,
    });
    const { targets } = target;
    // Why the amounts of budget lines are unknown is said where it was read.
    const ofFigures = computation.figures.findings.filter((each) => !recognition.findings.includes(each));
    const findings = [...recognition.findings, ...ofFigures, ...target.findings];
    const made = new ComputedCase(input, computation, { snapshot, language, targets, recognition, findings });
    return {
      computed: {
        recognition,
        inputs: withoutPosts(input),
        result: figuresOf(computation),
        comparison: made.comparison(),
        comparisonOfLastRun: made.comparisonOfLastRun(),
        targets,
        findings,
      },
      case: made,
    };
  }
}

/**
 * Reads and computes a workbook in one go.
 * @param progress told before each step
 */
export function computeWorkbook(
  snapshot: WorkbookSnapshot,
  options: ExamineOptions,
  progress: (step: ExaminerStep) => void = () => undefined,
): ComputedWorkbook {
  progress('recognise');
  const recognised = new RecognisedWorkbook(snapshot, options);
  progress('compute');
  return recognised.compute();
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

function withoutPosts({ posts: _posts, ...inputs }: Case): Inputs {
  return inputs;
}
