import type { Settings } from '../case';
import { finding, type Finding } from '../findings/finding';
import { combine, known, unknown, type Maybe } from '../maybe';
import { isZero, positivePart } from '../maybe-amounts';
import type { ModuleNumber } from '../module';
import { cents, sumCents, ZERO_CENTS, type Cents } from '../numbers';
import { sumOfPortions } from './assign-cost';
import type { Portion, UnitLoad } from './unit-load';
import { unreadSetting } from '../unread-setting';
import { alreadyGrantedOn, knownAvailable } from './available';
import { amountByModule, openParts, partsOfRows } from './parts-by-module';
import { placeOfLine } from './place-of-line';
import type { Position } from './positions';
import type { PositionFigures, UnitFigures } from './unit-figures';
import type { UnplannedKind, UnplannedRow } from './unplanned-row';

/** A row with the figures of the unit and of the position that it was made from. */
export interface RowOfUnit {
  readonly row: UnplannedRow;
  readonly unit: UnitFigures;
  readonly position: PositionFigures;
}

/**
 * One row for each position that carries, or may carry, cost of the programme. The amount of a budget stands on one of
 * them; the others need no grant.
 */
export function rowsOfUnit(unit: UnitFigures): readonly RowOfUnit[] {
  const carrying = unit.positions.filter(({ carries }) => carries);
  const granted = positionToGrantOn(carrying);
  return carrying.map((position) => ({
    unit,
    position,
    row: rowOf(unit, position, position === granted, carrying),
  }));
}

/** The position that is marked for it, else that with the largest shortfall, of equal ones the earlier. */
function positionToGrantOn(carrying: readonly PositionFigures[]): PositionFigures {
  const marked = carrying.find(({ position }) => position.lines.some(({ bearsAmount }) => bearsAmount));
  if (marked !== undefined) return marked;
  const shortfall = ({ shortfall: own }: PositionFigures) => (own.known ? own.value : 0);
  return carrying.reduce((most, each) => (shortfall(each) > shortfall(most) ? each : most));
}

function rowOf(
  unit: UnitFigures,
  own: PositionFigures,
  bears: boolean,
  carrying: readonly PositionFigures[],
): UnplannedRow {
  const { position, portions } = own;
  const { name, year } = unit.load.unit;
  const stands = (amount: Maybe<Cents>): Maybe<Cents> => (bears || !amount.known ? amount : NOTHING);
  const amount = stands(unit.amount);
  const modules = modulesOf(bears ? unit.portions : portions, unit.load, position);
  const byModule = amountByModule(amount, bears ? unit.portions : portions);
  const standsFor = bears ? carrying.map((each) => each.position) : [position];
  return {
    year,
    line: position.key,
    origin: position.lines[0].origin,
    budget: name === null ? null : { name, need: unit.need, available: unit.available, bears },
    module: modules.length === 1 ? modules[0]! : null,
    modules,
    kind: kindOf(unit, own, amount, bears),
    need: own.need,
    available: knownAvailable(own.available),
    absorbed: name === null ? NOTHING : absorbedOf(own, amount),
    amount,
    gross: stands(unit.gross),
    net: stands(unit.net),
    extraIncome: bears ? unit.extraIncome : NOTHING,
    earmarked: stands(unit.earmarked),
    ownShare: ownShareOf(unit, own, bears),
    appropriation: appropriationOf(standsFor),
    alreadyGranted: sumCents(standsFor.map(alreadyGrantedOn)),
    byModule,
    rows:
      unit.load.unassigned === null
        ? partsOfRows(position, byModule, ownPortions(unit, own, bears), amount)
        : openParts(position, unit.load.unassigned.reason),
  };
}

function kindOf(
  unit: UnitFigures,
  own: PositionFigures,
  amount: Maybe<Cents>,
  bears: boolean,
): UnplannedKind {
  const lacks = lackOf(own);
  const { name } = unit.load.unit;
  const isPaidByIncome = !lacks.known && !isZero(unit.gross);
  const covered = bears ? isZero(amount) && !isPaidByIncome : amount.known;
  return name !== null && covered && !isZero(lacks) ? 'absorbed' : unit.kind;
}

/** What the position would lack by itself, after the extra income that pays its part. */
function lackOf({ shortfall, relief }: PositionFigures): Maybe<Cents> {
  return combine([shortfall, relief], ([lacks = ZERO_CENTS, paid = ZERO_CENTS]) =>
    positivePart(cents(lacks - paid)),
  );
}

/** What the position lacks by itself beyond what is granted on it. */
function absorbedOf(own: PositionFigures, amount: Maybe<Cents>): Maybe<Cents> {
  return combine([lackOf(own), amount], ([lacks = ZERO_CENTS, granted = ZERO_CENTS]) =>
    positivePart(cents(lacks - granted)),
  );
}

function ownShareOf(unit: UnitFigures, own: PositionFigures, bears: boolean): Maybe<Cents> {
  const { unassigned } = unit.load;
  if (unassigned !== null) return unknown(unassigned.reason);
  return sumOfPortions(ownPortions(unit, own, bears), 'ownShare');
}

/** Its own portions; what the budget carries together stands with the position that bears the amount. */
function ownPortions(
  { load }: UnitFigures,
  { portions }: PositionFigures,
  bears: boolean,
): readonly Portion[] {
  return bears ? [...portions, ...load.together] : portions;
}

function modulesOf(
  portions: readonly { readonly module: ModuleNumber }[],
  { together, unassigned }: UnitLoad,
  { lines }: Position,
): readonly ModuleNumber[] {
  const all = [
    ...portions.map(({ module }) => module),
    ...together.map(({ module }) => module),
    ...(unassigned?.modules ?? []),
    ...lines.flatMap(({ module }) => module ?? []),
  ];
  return [...new Set(all)].sort((left, right) => left - right);
}

function appropriationOf(positions: readonly Position[]): Cents {
  return sumCents(
    positions.flatMap(({ lines }) => lines.map(({ appropriation }) => appropriation ?? ZERO_CENTS)),
  );
}

/** What has to be said about an existing account whose appropriation is 0,00. */
export function emptyAppropriations(
  { positions, authorised, need }: UnitFigures,
  settings: Settings,
): readonly Finding[] {
  if (authorised || isZero(need) || unreadSetting(settings, 'emptyAppropriation') !== null) return [];
  const code =
    settings.emptyAppropriation === 'extra-plan' ? 'empty-appropriation' : 'empty-appropriation-over-plan';
  return positions
    .filter(({ carries }) => carries)
    .flatMap(({ position: { lines } }) => lines.find(({ appropriation }) => appropriation === 0) ?? [])
    .map((line) =>
      finding(code, placeOfLine(line, 'appropriation'), { line: line.key, year: String(line.year) }),
    );
}

const NOTHING = known(ZERO_CENTS);
