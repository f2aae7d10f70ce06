import { everyYear, postWith, type Post } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import type { ModuleNumber } from '../../domain/module';
import { addCents, ZERO_CENTS, type Cents } from '../../domain/numbers';
import { areaAddress, spanOf } from '../address';
import { cellText } from '../cells/cell-text';
import { COST_PARTS, type BlockMeasure } from './block-measure';
import { keyOf, type Cell, type Figure } from './figure';
import { placeIn, subjectOf, wordsOf } from './figure-words';
import type { Amount } from './amount';
import { grantInParts } from './grant-in-parts';
import type { Rate } from './rate-in-block';
import type { SheetFigures } from './read-blocks';

/** What was asked, and is asked, about the posts of a sheet. */
export interface Asking {
  /** What has to be asked is added. */
  readonly findings: Finding[];
  /** The keys of posts whose cost or grant is asked about elsewhere. */
  readonly askedElsewhere: () => ReadonlySet<string>;
  /** The total of grants that one of the module and year of a figure is in; null where none stands there. */
  readonly grantOver: (figure: Figure) => Figure | null;
}

/**
 * The post that the amounts of one key are of; null where the cost or the grant is missing, with a finding that asks.
 *
 * @param rate what part of the cost is funded, where no grant stands in the group
 * @param nothing the cell that says that there is no grant
 */
export function postOf(
  group: readonly Amount[],
  rate: Rate | null,
  nothing: Figure | null,
  found: SheetFigures,
  { findings, askedElsewhere, grantOver }: Asking,
): Post | null {
  const [first] = group;
  const { module, year, version, position } = first!.figure;
  const subject = subjectOf(first!.figure);
  const twice = (each: Amount, other: Amount): void => {
    const { sheet, cell } = placeIn(found, other.figure);
    const label = wordsOf(each.figure, found);
    const values = { label, subject, other: `${sheet}!${cell}` };
    const place = placeIn(found, each.figure);
    findings.push(
      each.amount === other.amount
        ? finding('block-figure-repeated', place, values)
        : finding('block-figure-twice', place, values),
    );
  };
  const once = (all: readonly Amount[]): Amount | null => {
    const [kept, ...again] = withoutSums(all, twice);
    for (const each of again) twice(each, kept!);
    return kept ?? null;
  };
  const ofMeasure = (measure: BlockMeasure): readonly Amount[] =>
    group.filter((each) => each.figure.measure === measure);
  const whole = once(ofMeasure('cost'));
  const hasParts = group.some(({ figure }) => figure.measure !== 'cost' && figure.measure !== 'grant');
  const allParts = hasParts ? COST_PARTS.flatMap((measure) => withoutSums(ofMeasure(measure), twice)) : [];
  // What is contained in a cost that stands before it is none of its own.
  const contained = allParts.filter((each) => each.figure.isContained);
  const parts = allParts.filter((each) => !each.figure.isContained);
  const firstOf = new Map<string | undefined, Amount>();
  for (const each of parts) {
    const { measure } = each.figure.labels;
    const same = firstOf.get(measure);
    if (same === undefined) firstOf.set(measure, each);
    else twice(each, same);
  }
  const takenOff = parts.filter((each) => each.figure.takesOff);
  if (takenOff.length > 0 && takenOff.length < parts.length) {
    for (const each of takenOff) {
      const values = { label: wordsOf(each.figure, found), subject };
      findings.push(finding('block-cost-taken-off', placeIn(found, each.figure), values));
    }
  }
  const granted = grantInParts(ofMeasure('grant'), found);
  if (granted.finding !== null) findings.push(granted.finding);
  const none = rate === null && nothing !== null ? { figure: nothing, amount: ZERO_CENTS } : null;
  const grant = once(granted.amounts) ?? none;
  if (grant !== null && grant === none) {
    const { row, column } = none.figure;
    const values = { text: cellText(found.grid.cell(row, column)), label: wordsOf(none.figure, found) };
    findings.push(finding('block-no-grant', placeIn(found, none.figure), values));
  }
  const summed = parts.reduce((sum, each) => addCents(sum, each.amount), 0 as Cents);
  const rounding = whole === null ? 0 : roundingOf([whole, ...parts]);
  if (whole !== null && parts.length > 0 && Math.abs(whole.amount - summed) > rounding) {
    findings.push(
      finding('block-parts-differ', placeIn(found, whole.figure), {
        subject,
        stated: { cents: whole.amount },
        summed: { cents: summed },
      }),
    );
  }
  const noCost = whole === null && parts.length === 0;
  if (noCost || (grant === null && rate === null)) {
    const beside = (whole ?? parts[0] ?? contained[0] ?? grant!).figure;
    if (askedElsewhere().has(keyOf(first!.figure))) return null;
    const total = noCost ? null : grantOver(beside);
    const place = placeIn(found, beside);
    if (total === null) {
      findings.push(finding(noCost ? 'block-cost-missing' : 'block-grant-missing', place, { subject }));
    } else {
      const other = placeIn(found, total).cell;
      findings.push(finding('block-grant-only-in-total', place, { subject, other }));
    }
    return null;
  }
  const costCell = areaAddress(spanOf((whole === null ? parts : [whole]).flatMap(cellsOf)));
  const { labels, role, row } = (whole ?? parts[0]!).figure;
  return postWith({
    origin: {
      sheet: found.sheet.name,
      row: row + 1,
      columns: {},
      cells: {
        totalCost: costCell,
        ...(grant === null
          ? { sharePercent: placeIn(found, rate!.figure).cell }
          : { statedGrant: areaAddress(spanOf(cellsOf(grant))) }),
        ...(labels.module === undefined ? {} : { module: labels.module }),
        ...(labels.year === undefined ? {} : { year: labels.year }),
      },
    },
    module: module as ModuleNumber,
    role,
    label: position,
    version,
    totalCost: everyYear(whole?.amount ?? summed),
    ...(grant === null
      ? { sharePercent: everyYear(rate!.percent) }
      : { statedGrant: everyYear(grant.amount) }),
    year: year as number,
  });
}

/** Amounts of one measure without their sum; one that is not the sum of the others is a question. */
function withoutSums(
  amounts: readonly Amount[],
  twice: (each: Amount, other: Amount) => void,
): readonly Amount[] {
  if (amounts.length < 2) return amounts;
  const others = amounts.filter((each) => !each.figure.isSum);
  const [sum] = amounts.filter((each) => each.figure.isSum);
  if (sum === undefined || others.length === 0) return amounts;
  const summed = others.reduce((total, each) => total + each.amount, 0);
  if (others[0]!.figure.measure === 'cost') return amounts;
  if (others[0]!.figure.measure === 'grant') return summed === sum.amount ? [sum] : amounts;
  if (summed !== sum.amount) twice(sum, others[0]!);
  return others;
}

function cellsOf({ figure, cells = [figure] }: Amount): readonly Cell[] {
  return cells;
}

/** How far a sum may be from its parts, each of which can be rounded by half a unit of what the sheet shows. */
export function roundingOf([sum, ...parts]: readonly Amount[]): number {
  return parts.length * stepOf([sum!, ...parts]);
}

/** What the amounts are rounded to, in cents: the coarsest of 1 €, 10 €, … up to their unit that fits them all. */
function stepOf(amounts: readonly Amount[]): number {
  const unit = amounts.reduce((most, { figure }) => Math.max(most, figure.euroPerUnit), 0) * 100;
  let step = unit;
  while (step > 1 && amounts.some(({ amount }) => amount % step !== 0)) step /= 10;
  return step;
}
