import { compareInputs, type CellNow, type ChangeOfInputs, type SameFigures } from './compare-inputs';
import type { ComparedAmount, ComparedFigure, Comparison, InputChange } from './comparison';
import { KEPT_MEASURES, type KeptFacts, type KeptFigure, type KeptMeasure, type KeptRun } from './kept-run';

/** What changed from the last run that was written to now. */
export function compareRuns(before: KeptRun, now: Omit<KeptRun, 'time'>, cellNow: CellNow): Comparison {
  const knowsInputs = before.inputs !== null && now.inputs !== null;
  const sameFigures = samePositions(before.figures, now.figures);
  const found: readonly ChangeOfInputs[] = [
    ...factsChanged(before.facts, now.facts),
    ...(knowsInputs ? compareInputs(before.inputs!, now.inputs!, { cellNow, sameFigures }) : []),
  ];
  const figures = inOrder(figuresChanged(before.figures, now.figures)).map(
    ({ positionBefore, positionNow, ...figure }): ComparedFigure => ({
      ...figure,
      changes: found.flatMap(({ change, figuresBefore, figuresNow, without }, at) =>
        (without !== figure.measure &&
          (figuresBefore.includes(positionBefore) || figuresNow.includes(positionNow))) ||
        (change.kind === 'fact' && MEASURES_OF_FACT[change.fact].includes(figure.measure))
          ? [at]
          : [],
      ),
    }),
  );
  const told = new Set(figures.flatMap(({ changes }) => changes));
  return {
    since: before.time,
    figures,
    changes: found.map(({ change }) => change),
    knowsInputs,
    others: found.flatMap((_, at) => (told.has(at) ? [] : [at])),
  };
}

const UNPLANNED: readonly KeptMeasure[] = ['over-plan', 'extra-plan', 'cover-needed', 'cover-gap'];

/** What is computed from each of them; of a reading by hand and another version nobody knows what they change. */
const MEASURES_OF_FACT: Readonly<Record<keyof KeptFacts, readonly KeptMeasure[]>> = {
  scenario: ['own-share', 'counter-financing', ...UNPLANNED],
  basis: UNPLANNED,
  years: KEPT_MEASURES,
  ruleSet: ['own-share', 'grant', ...UNPLANNED],
  reading: [],
  version: [],
};

function factsChanged(before: KeptFacts, now: KeptFacts): readonly ChangeOfInputs[] {
  return (Object.keys(now) as (keyof KeptFacts)[])
    .filter((fact) => before[fact] !== now[fact])
    .map((fact) => {
      const change: InputChange = { kind: 'fact', fact, before: before[fact], now: now[fact] };
      return { change, figuresBefore: [], figuresNow: [] };
    });
}

interface ChangedFigure extends Omit<ComparedFigure, 'changes'> {
  /** -1: there was none. */
  readonly positionBefore: number;
  readonly positionNow: number;
}

function figuresChanged(before: readonly KeptFigure[], now: readonly KeptFigure[]): readonly ChangedFigure[] {
  const [ones, others] = [byName(before), byName(now)];
  return [...new Set([...others.keys(), ...ones.keys()])].flatMap((name) => {
    const positionBefore = ones.get(name) ?? -1;
    const positionNow = others.get(name) ?? -1;
    const { measure, module, year } = (now[positionNow] ?? before[positionBefore])!;
    const amounts = { before: amountOf(before[positionBefore]), now: amountOf(now[positionNow]) };
    if (amounts.before === amounts.now) return [];
    return [{ measure, module, year, ...amounts, positionBefore, positionNow }];
  });
}

function samePositions(before: readonly KeptFigure[], now: readonly KeptFigure[]): SameFigures {
  const [names, others] = [[...byName(before).keys()], [...byName(now).keys()]];
  return (ones, these) => {
    const wanted = new Set(ones.map((at) => names[at]));
    return wanted.size === these.length && these.every((at) => wanted.has(others[at]));
  };
}

function byName(figures: readonly KeptFigure[]): ReadonlyMap<string, number> {
  return new Map(
    figures.map(({ measure, module, year }, at) => [`${measure} ${module ?? ''} ${year ?? ''}`, at]),
  );
}

function amountOf(figure: KeptFigure | undefined): ComparedAmount {
  return figure === undefined ? 'absent' : (figure.amount ?? 'unknown');
}

/** Totals first, then by measure, module and year. */
function inOrder(figures: readonly ChangedFigure[]): readonly ChangedFigure[] {
  const rank = ({ measure, module, year }: ChangedFigure): readonly number[] => [
    module === null && year === null ? 0 : 1,
    KEPT_MEASURES.indexOf(measure),
    module ?? 0,
    year ?? 0,
  ];
  return [...figures].sort((one, other) => {
    const [ranks, others] = [rank(one), rank(other)];
    const at = ranks.findIndex((each, index) => each !== others[index]);
    return at === -1 ? 0 : ranks[at]! - others[at]!;
  });
}
