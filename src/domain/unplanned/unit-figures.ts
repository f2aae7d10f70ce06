import type { Settings } from '../case';
import { finding, type Finding } from '../findings/finding';
import { combine, known, unknown, type Maybe } from '../maybe';
import { addAll, isZero, positivePart, shareOut, subtract } from '../maybe-amounts';
import type { ModuleNumber } from '../module';
import { cents, sumCents, ZERO_CENTS, type Cents } from '../numbers';
import { sumOfPortions } from './assign-cost';
import type { Portion, UnitLoad } from './unit-load';
import { availableOn, type Available } from './available';
import { unreadSetting } from '../unread-setting';
import { basisUnknown, countedNote, leadingBasis } from './leading-basis';
import { portionsOf, type PlannedIncome } from './planned-income';
import type { Position } from './positions';

/** What a position has to pay and what it has for it. Euro cents. */
export interface PositionFigures {
  readonly position: Position;
  readonly portions: readonly Portion[];
  /** Carries, or may carry, cost of the programme; others of its budget only leave room. */
  readonly carries: boolean;
  /** Unknown where its budget carries the cost together. */
  readonly need: Maybe<Cents>;
  readonly available: Available;
  /** max(0, need − max(0, available)): what the position alone would lack. */
  readonly shortfall: Maybe<Cents>;
  /** The part of the shortfall that earmarked extra income pays before a budget does; 0,00 for gross amounts. */
  readonly relief: Maybe<Cents>;
}

/** Need against authorisation of what binds: a position, or a budget as a whole. Euro cents. */
export interface UnitFigures {
  readonly load: UnitLoad;
  readonly portions: readonly Portion[];
  /** Every position of the unit, in sheet order. */
  readonly positions: readonly PositionFigures[];
  readonly need: Maybe<Cents>;
  readonly available: Cents;
  readonly authorised: boolean;
  /** Planned income of the purposes that the unit carries. */
  readonly planned: Maybe<Cents>;
  /** What comes of grant and counter-financing, at most the cost of each module, beyond the plan; negative below it. */
  readonly extraIncome: Maybe<Cents>;
  /** What of it can pay for expenditure: 0,00 where less comes than planned. */
  readonly paying: Maybe<Cents>;
  readonly kind: 'over-plan' | 'extra-plan';
  /** Why nobody knows whether it is `kind`, so that it counts in neither total; null where it is known. */
  readonly kindUnknown: Finding | null;
  readonly gross: Maybe<Cents>;
  readonly net: Maybe<Cents>;
  /** Gross or net, as the budget note decides; an extra-plan amount is always gross. */
  readonly amount: Maybe<Cents>;
  /** The part of `amount` that extra income pays as cover; 0,00 where it is inside the amount already. */
  readonly earmarked: Maybe<Cents>;
}

/** Computes a unit; `together` and unassigned cost are those of the unit only. */
export function unitFigures(load: UnitLoad, plannedIncome: PlannedIncome, settings: Settings): UnitFigures {
  const portions = portionsOf(load);
  const loads = new Map(load.loads.map((each) => [each.position, each.portions]));
  const alone = load.unit.positions.map((position) =>
    positionFigures(position, loads.get(position) ?? null, load, settings),
  );
  const open = load.unassigned === null ? null : unknown(load.unassigned.reason);
  const need = open ?? sumOfPortions(portions, 'cost');
  const available = sumCents(alone.map((each) => each.available.amount));
  const unclear = alone.map((each) => each.available.unclear).find((each) => each !== null) ?? null;
  const authorised = alone.some((each) => each.available.authorised);
  const planned = plannedIncome.byUnit.get(load) ?? known(ZERO_CENTS);
  const income = open ?? addAll(incomeByModule(portions));
  const extraIncome = subtract(income, planned);
  const paying = payingIncome(income, extraIncome);
  const isEmptyTitle = !authorised && hasEmptyTitle(load);
  const kind = authorised ? 'over-plan' : isEmptyTitle ? settings.emptyAppropriation : 'extra-plan';
  const kindUnknown = isEmptyTitle && !isZero(need) ? unreadSetting(settings, 'emptyAppropriation') : null;
  const gross = unclear === null ? shortfallOf(need, available) : unknown(unclear);
  const net =
    kind === 'extra-plan' ? gross : netOf(need, available, gross, { extraIncome, paying }, settings);
  const basis = leadingBasis(settings);
  const undecided = basisUnknown(settings) ?? kindUnknown;
  const amount = undecided === null ? (basis === 'net' ? net : gross) : unknown(undecided);
  const isNet = basis === 'net' && kind === 'over-plan';
  const reliefs = isNet
    ? shareOut(
        payingFor(gross, paying),
        alone.map(({ shortfall }) => shortfall),
      )
    : alone.map(() => known(ZERO_CENTS));
  const earmarkedOf = (): Maybe<Cents> =>
    combine([amount, payingFor(amount, paying)], ([all = ZERO_CENTS, extra = ZERO_CENTS]) =>
      cents(Math.min(all, extra)),
    );
  const positions = alone.map((each, index) => ({ ...each, relief: reliefs[index]! }));
  const earmarked = isNet && undecided === null ? known(ZERO_CENTS) : earmarkedOf();
  return {
    load,
    portions,
    positions,
    need,
    available,
    authorised,
    planned,
    extraIncome,
    paying,
    kind,
    kindUnknown,
    gross,
    net,
    amount,
    earmarked,
  };
}

/** An appropriation of 0,00 is entered; a blank one is none. */
function hasEmptyTitle({ unit }: UnitLoad): boolean {
  return unit.positions.some(({ lines }) => lines.some(({ appropriation }) => appropriation === 0));
}

function positionFigures(
  position: Position,
  own: readonly Portion[] | null,
  { unit, together, unassigned }: UnitLoad,
  settings: Settings,
): Omit<PositionFigures, 'relief'> {
  const available = availableOn(position, settings);
  const carries = own !== null;
  const portions = own ?? [];
  const onBudget =
    together.length > 0
      ? finding('need-on-budget', null, { line: position.key, budget: unit.name ?? '' })
      : null;
  const open = carries ? (unassigned?.reason ?? onBudget) : null;
  const need = open === null ? sumOfPortions(portions, 'cost') : unknown(open);
  const shortfall =
    available.unclear === null ? shortfallOf(need, available.amount) : unknown(available.unclear);
  return { position, portions, carries, need, available, shortfall };
}

/** Grant and counter-financing of each module, at most its cost: earmarked money pays only its own purpose. */
function incomeByModule(portions: readonly Portion[]): readonly Maybe<Cents>[] {
  const modules = [...new Set(portions.map(({ module }) => module))];
  return modules.map((module) => incomeOf(module, portions));
}

/** Grant and counter-financing of a module, at most its cost. */
export function incomeOf(module: ModuleNumber, portions: readonly Portion[]): Maybe<Cents> {
  const own = portions.filter((portion) => portion.module === module);
  const parts = (['grant', 'counterFinancing', 'cost'] as const).map((field) => sumOfPortions(own, field));
  return combine(parts, ([grant = ZERO_CENTS, counterFinancing = ZERO_CENTS, cost = ZERO_CENTS]) =>
    cents(Math.min(grant + counterFinancing, cost)),
  );
}

/** An overdrawn position counts as empty: what others spent does not raise the need. */
function shortfallOf(need: Maybe<Cents>, available: Cents): Maybe<Cents> {
  return combine([need], ([cost = ZERO_CENTS]) => positivePart(cents(cost - positivePart(available))));
}

function netOf(
  need: Maybe<Cents>,
  available: Cents,
  gross: Maybe<Cents>,
  { extraIncome, paying }: Pick<UnitFigures, 'extraIncome' | 'paying'>,
  settings: Settings,
): Maybe<Cents> {
  const unread = unreadSetting(settings, 'budgetNote');
  if (unread !== null) return unknown(unread);
  if (!gross.known) return gross;
  if (countedNote(settings) === 'both') {
    return combine([need, extraIncome], ([cost = ZERO_CENTS, income = ZERO_CENTS]) =>
      positivePart(cents(cost - positivePart(available) - income)),
    );
  }
  const income = payingFor(gross, paying);
  return combine([gross, income], ([all = ZERO_CENTS, extra = ZERO_CENTS]) =>
    positivePart(cents(all - extra)),
  );
}

/** The income beyond the plan that can pay for something; where none comes, the plan need not be known. */
function payingIncome(income: Maybe<Cents>, extraIncome: Maybe<Cents>): Maybe<Cents> {
  if (income.known && income.value <= 0) return known(ZERO_CENTS);
  return combine([extraIncome], ([extra = ZERO_CENTS]) => positivePart(extra));
}

/** The income that pays for an amount; where there is nothing to pay, it need not be known. */
function payingFor(amount: Maybe<Cents>, paying: Maybe<Cents>): Maybe<Cents> {
  return isZero(amount) ? known(ZERO_CENTS) : paying;
}
