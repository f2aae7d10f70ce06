import { compareInputs, type CellNow, type ChangeOfInputs, type SameFigures } from './compare-inputs';
import type { ComparedAmount, ComparedFigure, Comparison, InputChange } from './comparison';
import {
  KEPT_MEASURES,
  UNPLANNED_MEASURES,
  type KeptFacts,
  type KeptFigure,
  type KeptMeasure,
  type KeptRun,
} from './kept-run';
import { goesBySetting } from './measures-of-setting';

/** What changed from the last run that was written to now. */
export function compareRuns(before: KeptRun, now: Omit<KeptRun, 'time'>, cellNow: CellNow): Comparison {
  const knowsInputs = before.inputs !== null && now.inputs !== null;
  const sameFigures = samePositions(before.figures, now.figures);
  const found: readonly ChangeOfInputs[] = [
    ...factsChanged(before.facts, now.facts),
    ...(knowsInputs ? compareInputs(before.inputs!, now.inputs!, { cellNow, sameFigures }) : []),
  ];
  const reached = found.map((change) => reachedBy(change, before.figures, now.figures));
  const figures = inOrder(figuresChanged(before.figures, now.figures)).map((figure): ComparedFigure => ({
    ...figure,
    changes: found.flatMap(({ change, without }, at) =>
      (without !== figure.measure && isReached(figure, reached[at]!, change)) || goesBy(figure, change)
        ? [at]
        : [],
    ),
  }));
  const told = new Set(figures.flatMap(({ changes }) => changes));
  return {
    since: before.time,
    figures,
    changes: found.map(({ change }) => change),
    knowsInputs,
    others: found.flatMap((_, at) => (told.has(at) ? [] : [at])),
  };
}

/** The figures that a change leads to, of then and of now, by name. */
function reachedBy(
  { figuresBefore, figuresNow }: ChangeOfInputs,
  before: readonly KeptFigure[],
  now: readonly KeptFigure[],
): ReadonlySet<string> {
  return new Set([
    ...figuresBefore.flatMap((at) => nameOf(before[at]) ?? []),
    ...figuresNow.flatMap((at) => nameOf(now[at]) ?? []),
  ]);
}

function isReached(figure: ChangedFigure, reached: ReadonlySet<string>, change: InputChange): boolean {
  return kindred(figure, change).some((each) => reached.has(nameOf(each)!));
}

/**
 * The figure, and those of which it is the other side: an authorisation decides whether an amount is over-plan or
 * extra-plan, and counter-financing is there, and known, only with the cost and grant that it is taken off.
 */
function kindred(figure: ChangedFigure, change: InputChange): readonly FigureName[] {
  const { measure, before, now } = figure;
  const ofBudget = change.kind !== 'fact' && change.table === 'budget';
  if (ofBudget && measure === 'extra-plan') return [figure, { ...figure, measure: 'over-plan' }];
  if (ofBudget && measure === 'over-plan') return [figure, { ...figure, measure: 'extra-plan' }];
  const isThere = (amount: ComparedAmount): boolean => typeof amount === 'number';
  if (measure !== 'counter-financing' || (isThere(before) && isThere(now))) return [figure];
  return [figure, ...BEFORE_COUNTER_FINANCING.map((each) => ({ ...figure, measure: each }))];
}

const BEFORE_COUNTER_FINANCING: readonly KeptMeasure[] = ['cost', 'grant'];

/** Whether a figure goes by what was changed although no derivation reads it. */
function goesBy(figure: FigureName, change: InputChange): boolean {
  if (change.kind === 'fact') return MEASURES_OF_FACT[change.fact].includes(figure.measure);
  const isSetting =
    change.kind === 'row-added' || (change.kind === 'cell' && change.field === 'value')
      ? change.table === 'settings'
      : false;
  return isSetting && 'name' in change && change.name !== null && goesBySetting(figure, change.name);
}

/** What is computed from each of them; of a reading by hand and another version nobody knows what they change. */
const MEASURES_OF_FACT: Readonly<Record<keyof KeptFacts, readonly KeptMeasure[]>> = {
  scenario: ['own-share', 'counter-financing', ...UNPLANNED_MEASURES],
  basis: UNPLANNED_MEASURES,
  years: KEPT_MEASURES,
  ruleSet: ['own-share', 'grant', 'counter-financing', ...UNPLANNED_MEASURES],
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

type ChangedFigure = Omit<ComparedFigure, 'changes'>;

function figuresChanged(before: readonly KeptFigure[], now: readonly KeptFigure[]): readonly ChangedFigure[] {
  const [ones, others] = [byName(before), byName(now)];
  return [...new Set([...others.keys(), ...ones.keys()])].flatMap((name) => {
    const [one, other] = [before[ones.get(name) ?? -1], now[others.get(name) ?? -1]];
    const { measure, module, year } = (other ?? one)!;
    const amounts = { before: amountOf(one), now: amountOf(other) };
    return amounts.before === amounts.now ? [] : [{ measure, module, year, ...amounts }];
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
  return new Map(figures.map((figure, at) => [nameOf(figure)!, at]));
}

type FigureName = Pick<KeptFigure, 'measure' | 'module' | 'year'>;

function nameOf(figure: FigureName | undefined): string | null {
  return figure === undefined ? null : `${figure.measure} ${figure.module ?? ''} ${figure.year ?? ''}`;
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
