import type { BudgetLine, Settings } from '../case';
import { finding, type Finding } from '../findings/finding';
import { known, type Maybe } from '../maybe';
import { ZERO_CENTS, type Cents } from '../numbers';
import type { OwnShareRow } from '../own-share/own-share-row';
import { isZero, subtract } from '../maybe-amounts';
import { sumOfPortions, type LineLoad } from './assign-lines';
import { availableOn } from './available';
import { absorbInGroup, excessOf, type GroupMember } from './budget-group';
import { asMember, lineNeed, neighboursInGroup, type LineNeed } from './line-need';
import { placeOfLine } from './place-of-line';
import { plannedIncome } from './planned-income';
import type { UnplannedRow } from './unplanned-row';

/**
 * Need against authorisation, one row per load, in the order of the loads. gross = max(0, need − available);
 * net = max(0, need − available − (grant + counter-financing − planned income)); an overdrawn line counts as
 * empty; both after what the budget group absorbs. `needs` has what each row was computed from.
 */
export function unplannedRows(
  lines: readonly BudgetLine[],
  loads: readonly LineLoad[],
  ownShares: readonly OwnShareRow[],
  settings: Settings,
): {
  readonly rows: readonly UnplannedRow[];
  readonly needs: readonly LineNeed[];
  readonly findings: readonly Finding[];
} {
  const planned = plannedIncome(lines, ownShares, loads);
  const needs = loads.map((load) => lineNeed(load, planned));
  const rows = needs.map((each) => unplannedRow(each, needs, lines, settings));
  const findings = needs.flatMap((each) => [
    ...each.available.findings,
    ...emptyAppropriation(each, settings),
  ]);
  return { rows, needs, findings: [...planned.findings, ...findings, ...overdrawnNeighbours(lines, loads)] };
}

/** Lines that carry nothing themselves but whose overdraft takes room from a budget group. */
function overdrawnNeighbours(lines: readonly BudgetLine[], loads: readonly LineLoad[]): readonly Finding[] {
  const carrying = new Set(loads.map((load) => load.line));
  const groups = new Set(loads.map(({ line }) => groupKey(line)));
  return lines
    .filter((line) => line.kind === 'expense' && line.group !== null && !carrying.has(line))
    .filter((line) => groups.has(groupKey(line)))
    .flatMap((line) => availableOn(line).findings.filter((found) => found.code === 'line-overdrawn'));
}

function groupKey({ group, year }: BudgetLine): string {
  return `${year} ${group ?? ''}`;
}

function unplannedRow(
  own: LineNeed,
  needs: readonly LineNeed[],
  lines: readonly BudgetLine[],
  settings: Settings,
): UnplannedRow {
  const { line, modules } = own.load;
  const group = [own, ...neighboursInGroup(own, needs, lines)];
  const gross = afterGroup(group.map((each) => asMember(each, 'gross')));
  const net = afterGroup(group.map((each) => asMember(each, 'net')));
  const leading = settings.basis === 'net' ? net : gross;
  const wholly = isZero(leading.rest) && leading.absorbed.known && leading.absorbed.value > 0;
  return {
    year: line.year,
    line: line.key,
    origin: line.origin,
    module: line.module,
    modules,
    kind: wholly ? 'absorbed' : own.available.authorised ? 'over-plan' : settings.emptyAppropriation,
    need: own.need,
    available: known(own.available.amount),
    absorbed: leading.absorbed,
    amount: leading.rest,
    gross: gross.rest,
    net: net.rest,
    ownShare: sumOfPortions(own.load, 'ownShare'),
    targets:
      own.load.unassigned === null ? line.targets : { ownShare: null, overPlan: null, extraPlan: null },
  };
}

/** What is left of the first member's excess, and what the group takes off it. */
function afterGroup(group: readonly GroupMember[]): { absorbed: Maybe<Cents>; rest: Maybe<Cents> } {
  const [own] = group;
  const [absorbed] = group.length > 1 ? absorbInGroup(group) : [known(ZERO_CENTS)];
  if (own === undefined || absorbed === undefined)
    throw new RangeError('A budget group has at least one line');
  return { absorbed, rest: subtract(excessOf(own), absorbed) };
}

function emptyAppropriation({ load, available, need }: LineNeed, settings: Settings): readonly Finding[] {
  const { line } = load;
  if (line.appropriation !== 0 || available.authorised || isZero(need)) return [];
  const code =
    settings.emptyAppropriation === 'extra-plan' ? 'empty-appropriation' : 'empty-appropriation-over-plan';
  const place = placeOfLine(line, 'appropriation');
  return [finding(code, place, { line: line.key, year: String(line.year) })];
}
