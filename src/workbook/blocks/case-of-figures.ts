import { append } from '../../domain/append';
import type { MoneySource, Post, StatedFigure } from '../../domain/case';
import { makeOnce } from '../../domain/explanation/make-once';
import { runsOfCells } from '../../domain/findings/cell-runs';
import { finding, type Finding } from '../../domain/findings/finding';
import { namedCells } from '../../domain/findings/named-cells';
import { withCells } from '../../domain/findings/told-once';
import { addToGroup } from '../../domain/group-by';
import type { Language } from '../../domain/language';
import type { ModuleNumber } from '../../domain/module';
import type { Cents } from '../../domain/numbers';
import type { Place } from '../../domain/place';
import { cellAddress } from '../address';
import type { LineDirection } from '../assignment/correction';
import { unitOfAmount } from '../cells/amount-format';
import { tooLarge } from '../cells/at-most';
import { isBlank } from '../cells/cell-text';
import { isTooMuch, MOST_EURO } from '../cells/limits';
import { readCents } from '../cells/read-amount';
import type { Refusal } from '../cells/reading';
import type { NamedTarget } from '../recognition';
import { askedOnce } from './asked-once';
import { isOfYearBefore } from './beside-fields';
import { besideList } from './beside-list';
import {
  isCost,
  isCostAfterThirdParty,
  isPartInPercent,
  isResult,
  isThirdPartyPart,
  isThirdPartyShare,
  type ResultMeasure,
} from './block-measure';
import { keyOf, type CoordinateName, type Figure } from './figure';
import { withoutComment } from './figure-cell';
import { figureName, placeIn, wordsOf } from './figure-words';
import {
  blankFindings,
  countedVersion,
  eligibleFinding,
  incomeFindings,
  paidFindings,
  perUnitFindings,
  roleFindings,
  versionFindings,
} from './group-questions';
import { ALL } from './label';
import type { PlacedLabel } from './placed-label';
import { otherProgrammes } from './other-programmes';
import type { Amount } from './amount';
import { postOf } from './post-of-figures';
import { namesRate, rateIn, type Rate } from './rate-in-block';
import type { SheetFigures } from './read-blocks';
import { yearsOfParts } from './years-of-parts';
import { sharedResults } from './shared-results';
import { SignsOfSheet } from './signs-of-sheet';
import { amountCells, statedOf, valueOrNull } from './stated-in-block';
import { statusNamedIn, withoutStatus } from './status-named-in';
import { VERSIONS } from './versions';
import { versionsOfPapers } from './versions-of-papers';

/** What the figures of a sheet are in the case. */
export interface FiguresInCase {
  readonly posts: readonly Post[];
  readonly moneySources: readonly MoneySource[];
  readonly statedFigures: readonly StatedFigure[];
  /** Costs and grants beside a list of posts that are not compared with what it gives. */
  readonly notCompared: readonly NotCompared[];
  /** Empty cells of results, and those that an earlier run filled. */
  readonly targets: readonly NamedTarget[];
  readonly findings: readonly Finding[];
}

/** An amount of a module, of which a question or a part of the cost makes no stated figure. */
export interface NotCompared {
  readonly module: ModuleNumber;
  readonly year: number | null;
  readonly place: Place | null;
}

/** What decides how figures of a sheet count. */
export interface CountingAs {
  /** True where a list gives the posts: then cost and grant of the sheet are stated figures. */
  readonly hasPosts: boolean;
  /** True where a setting says which version counts. */
  readonly isVersionChosen: boolean;
  /** The budget year where the settings name a single one; it counts for figures that nothing else says a year of. */
  readonly onlyYear: number | null;
  /** True for a cell that still holds what a run of the add-in wrote into it. */
  readonly isWritten: (place: Place) => boolean;
}

/** Makes inputs, stated figures and targets of the figures of a sheet. */
export function caseOfFigures(
  found: SheetFigures,
  { hasPosts, isVersionChosen, onlyYear, isWritten }: CountingAs,
): FiguresInCase {
  const findings: Finding[] = [];
  const posts: Post[] = [];
  const moneySources: MoneySource[] = [];
  const statedFigures: StatedFigure[] = [];
  const notCompared: NotCompared[] = [];
  const targets: NamedTarget[] = [];
  const groups = new Map<string, Amount[]>();
  /** What part of the cost is funded, by post, where it stands in per cent. */
  const rates = new Map<string, Rate>();
  /** The posts of which a rate stands there that cannot be read: a dash is no grant of 0 then. */
  const unreadRates = new Set<string>();
  /** Figures of which it is asked what they are: nobody asks besides that for a cost or grant that is missing. */
  const asked: Figure[] = [...found.illegible, ...found.figures.filter((each) => each.isPaid)];
  /** Null where the cell has no amount of euro; what has to be asked is then a finding. */
  const amountAt = (figure: Figure, place: Place): Cents | null => {
    const amount = amountOf(found, figure, place);
    if (amount === null || typeof amount === 'number') return amount;
    findings.push(amount);
    asked.push(figure);
    return null;
  };
  for (const each of found.unclear) {
    const texts = each.texts.map((text) => `„${text}“`).join(', ');
    const [only = '', ...more] = each.texts;
    const coordinate = COORDINATES[each.coordinate];
    if (each.coordinate === 'unit' && more.length === 0) {
      findings.push(finding('block-unit-in-doubt', placeIn(found, each), { text: only }));
      continue;
    }
    findings.push(
      more.length === 0
        ? finding('block-label-unclear', placeIn(found, each), { text: only, coordinate })
        : finding('block-labels-contradict', placeIn(found, each), { texts, coordinate }),
    );
  }
  const texts = ({ row, column }: PlacedLabel | Figure): string =>
    String(found.grid.cell(row, column)).trim();
  const perUnit: Figure[] = [];
  /** Cells of labels whose role decides the module. */
  const byRole = new Set<string>();
  /** Labels of months or quarters of which it was asked what year or module they are of. */
  const withoutCoordinate = new Set<string | undefined>();
  const parts: Amount[] = [];
  const eligible: Figure[] = [];
  const paid: Figure[] = [];
  if (!hasPosts) {
    for (const label of found.unknown) {
      findings.push(finding('block-measure-unknown', placeIn(found, label), { label: texts(label) }));
    }
    for (const { label, cells } of found.untold) {
      const addresses = cells.map(({ row, column }) => cellAddress(row, column));
      const named = namedCells(runsOfCells(addresses));
      findings.push(
        label === null
          ? withCells(finding('block-figures-unlabelled', placeIn(found, cells[0]!), {}), addresses)
          : finding('block-figures-unread', placeIn(found, label), { label: texts(label), cells: named }),
      );
    }
    for (const label of found.lost) {
      findings.push(finding('block-label-lost', placeIn(found, label), { label: texts(label) }));
    }
    append(findings, otherProgrammes(found));
    for (const { text, direction, holds, ...cell } of found.unnamed) {
      const values = { text, line: LINES[direction], holds: HELD[holds] };
      findings.push(finding('corrected-line-unnamed', placeIn(found, cell), values));
    }
    for (const each of found.unknownWords) {
      const values = { heading: each.text, words: each.words };
      findings.push(finding('heading-words-unknown', placeIn(found, each), values));
    }
    for (const figure of found.illegible) {
      const label = wordsOf(figure, found);
      findings.push(finding('block-illegible', placeIn(found, figure), { text: texts(figure), label }));
    }
  }
  const signs = new SignsOfSheet(found);
  for (const { first, isByOwnShares } of signs.negativeExpenses()) {
    const code = isByOwnShares ? 'block-signs-by-own-shares' : 'block-expenses-negative';
    findings.push(finding(code, placeIn(found, first), { label: wordsOf(first, found) }));
  }
  const shared = sharedResults(found);
  /** The cost itself stands beside what is left of it after third-party money. */
  const costsBefore = makeOnce(
    () =>
      new Set(
        found.figures
          .filter(({ measure }) => isCost(measure))
          .filter((each) => !isCostAfterThirdParty(wordsOf(each, found)))
          .map((each) => `${each.measure} ${keyOf(each)}`),
      ),
  );
  const hasCostBefore = (figure: Figure): boolean =>
    ['cost', figure.measure].some((measure) => costsBefore().has(`${measure} ${keyOf(figure)}`));
  /** The labels of third-party money in per cent. */
  const shares = new Set<string>();
  const ofSetting: Figure[] = [];
  for (const read of found.figures) {
    const isOfSetting = read.year === null && onlyYear !== null && !hasPosts;
    const figure = isOfSetting ? { ...read, year: onlyYear } : read;
    if (isOfSetting && (isCost(figure.measure) || figure.measure === 'grant')) ofSetting.push(figure);
    const place = placeIn(found, figure);
    const isEmpty = found.grid.cell(figure.row, figure.column) === '';
    if (isResult(figure.measure)) {
      // What one post or one month costs the office is none of the figures that are computed.
      if (figure.isPerUnit) continue;
      const isShared = shared.get(figure);
      if (isShared !== undefined) findings.push(isShared);
      else if (isEmpty || isWritten(place)) {
        const unit = unitOf(found, figure);
        if (typeof unit === 'number') targets.push(targetOf(figure, figure.measure, place, unit));
        else findings.push(unit.finding(place, wordsOf(figure, found)));
      } else {
        const amount = amountAt(figure, place);
        if (amount !== null) {
          const isBurden = figure.measure === 'own-share' && amount < 0 && signs.areExpensesNegative(figure);
          const stated = isBurden ? (-amount as Cents) : amount;
          statedFigures.push(statedOf(figure, figure.measure, stated, place));
        }
      }
      continue;
    }
    if (isShareOfMoney(figure, found)) {
      const { measure } = figure.labels;
      if (hasPosts || shares.has(measure!)) continue;
      shares.add(measure!);
      const heading = wordsOf(figure, found);
      findings.push(finding('third-party-share-not-read', { ...place, cell: measure! }, { heading }));
      continue;
    }
    const percent = rateIn(figure, found);
    if (percent !== null) {
      if (!hasPosts) rates.set(keyOf(figure), { figure, percent });
      continue;
    }
    if (figure.measure === 'not-an-amount') {
      if (!isEmpty && namesRate(wordsOf(figure, found))) unreadRates.add(keyOf(figure));
      continue;
    }
    if (figure.measure === 'fte') continue;
    if (isCost(figure.measure) && !hasPosts && isCostAfterThirdParty(wordsOf(figure, found))) {
      if (!figure.isTotal && !isEmpty && !hasCostBefore(figure)) {
        findings.push(finding('cost-after-third-party', place, { label: wordsOf(figure, found) }));
      }
      asked.push(figure);
      continue;
    }
    if (figure.measure === 'eligible-cost') {
      if (!hasPosts && !figure.isTotal && !figure.isPerUnit) eligible.push(figure);
      continue;
    }
    if (figure.isPaid) {
      if (!hasPosts && !figure.isTotal && !figure.isPerUnit) paid.push(figure);
      continue;
    }
    const isPart = figure.part !== null;
    const isTotal = figure.isTotal || figure.module === ALL || figure.year === ALL;
    if (isPart && (hasPosts || isTotal)) continue;
    if (figure.isPerUnit && !isPart) {
      perUnit.push(figure);
      asked.push(figure);
      continue;
    }
    const leftUncompared = (): void => {
      const { measure, module, year } = figure;
      if (!hasPosts || isTotal || typeof module !== 'number' || !(isCost(measure) || measure === 'grant'))
        return;
      notCompared.push({ module, year: valueOrNull(year), place });
    };
    const signed = amountAt(figure, place);
    if (signed === null) {
      if (asked.at(-1) === figure) leftUncompared();
      continue;
    }
    const isDeduction =
      figure.measure === 'grant' || figure.measure === 'counter-financing' || figure.takesOff;
    if ((signed < 0 && !isDeduction && !signs.isExpense(figure)) || signs.isOtherGrant(figure, signed)) {
      findings.push(finding('block-negative', place, { label: wordsOf(figure, found) }));
      asked.push(figure);
      leftUncompared();
      continue;
    }
    const amount = Math.abs(signed) as Cents;
    if (isTotal || hasPosts) {
      if (figure.measure !== 'cost' && figure.measure !== 'grant') {
        if (amount !== 0) leftUncompared();
        continue;
      }
      if (figure.module === null && figure.year === null) continue;
      statedFigures.push(statedOf(figure, figure.measure, amount, place));
      continue;
    }
    if (figure.measure === 'counter-financing') {
      const label = wordsOf(figure, found);
      if (amount === 0 || (isOfYearBefore(label) && !/20\d\d/.test(label))) continue;
      const granted = statusNamedIn(label) === 'requested' ? grantedBeside(read, found) : null;
      if (granted !== null) {
        const values = { source: label, other: wordsOf(granted, found) };
        findings.push(finding('money-requested-and-granted', place, values));
        continue;
      }
      const source = sourceOf(figure, amount, label, place);
      if (source.status === null) findings.push(finding('source-without-status', place, { source: label }));
      moneySources.push(source);
      continue;
    }
    const missing = figure.year === null ? 'year' : figure.module === null ? 'module' : null;
    if (missing !== null) {
      const isAsked = isPart && withoutCoordinate.has(figure.labels.measure);
      withoutCoordinate.add(figure.labels.measure);
      if (isAsked) continue;
      findings.push(
        finding('block-coordinate-missing', place, {
          label: wordsOf(figure, found),
          coordinate: COORDINATES[missing],
        }),
      );
      continue;
    }
    if (figure.isModuleByRole) byRole.add(figure.labels.module ?? '');
    if (isPart) {
      parts.push({ figure, amount });
      continue;
    }
    addToGroup(groups, keyOf(figure), { figure, amount });
  }
  const [first] = ofSetting;
  if (first !== undefined) {
    findings.push(finding('block-year-of-setting', placeIn(found, first), { year: String(onlyYear) }));
  }
  append(findings, incomeFindings(groups, found));
  const ofParts = yearsOfParts(parts, groups, found);
  append(findings, ofParts.findings);
  for (const each of ofParts.amounts) addToGroup(groups, keyOf(each.figure), each);
  if (!hasPosts) {
    append(findings, perUnitFindings(perUnit, groups, found));
    append(findings, blankFindings(groups, found));
  }
  for (const figure of eligible) {
    const amount = amountAt(figure, placeIn(found, figure));
    const asked =
      amount === null ? null : eligibleFinding(figure, amount, groups.get(keyOf(figure)) ?? [], found);
    if (asked !== null) findings.push(asked);
  }
  append(findings, paidFindings(paid, groups, found));
  const ofPapers = versionsOfPapers(groups);
  append(findings, versionFindings(ofPapers, found));
  append(findings, roleFindings(byRole, found));
  const inOrder = [...ofPapers.values()].sort((left, right) => rankOf(left) - rankOf(right));
  if (!isVersionChosen) append(findings, countedVersion(inOrder, found));
  const askedElsewhere = makeOnce(() => new Set(asked.map(keyOf)));
  const grantTotals = found.figures.filter(
    ({ measure, isTotal, module, year, row, column }) =>
      measure === 'grant' &&
      (isTotal || module === ALL || year === ALL) &&
      !isBlank(found.grid.cell(row, column)),
  );
  const noGrant = new Map(
    found.nothing.flatMap((each) => (each.measure === 'grant' ? [[keyOf(each), each] as const] : [])),
  );
  for (const group of inOrder) {
    const key = keyOf(group[0]!.figure);
    const post = postOf(
      group,
      rates.get(key) ?? null,
      unreadRates.has(key) ? null : (noGrant.get(key) ?? null),
      found,
      {
        findings,
        askedElsewhere,
        grantOver: (figure) => grantTotals.find((total) => isOver(total, figure)) ?? null,
      },
    );
    if (post !== null) posts.push(post);
  }
  const told = hasPosts ? besideList(findings) : askedOnce(findings);
  return { posts, moneySources, statedFigures, notCompared, targets, findings: told };
}

/** True where a total is over the module and year of a figure. */
function isOver(total: Figure, { module, year }: Figure): boolean {
  return (
    (typeof total.module !== 'number' || total.module === module) &&
    (typeof total.year !== 'number' || total.year === year)
  );
}

function rankOf([first]: readonly Amount[]): number {
  return VERSIONS.indexOf(first!.figure.version ?? '');
}

const COORDINATES: Readonly<Record<CoordinateName, Readonly<Record<Language, string>>>> = {
  measure: { de: 'Betragsart', en: 'kind of amount' },
  module: { de: 'Modul', en: 'module' },
  year: { de: 'Haushaltsjahr', en: 'budget year' },
  version: { de: 'Stand', en: 'version' },
  unit: { de: 'Einheit', en: 'unit' },
};

const LINES: Readonly<Record<LineDirection, Readonly<Record<Language, string>>>> = {
  row: { de: 'Zeile', en: 'row' },
  column: { de: 'Spalte', en: 'column' },
};

const HELD: Readonly<Record<'years' | 'modules', Readonly<Record<Language, string>>>> = {
  years: { de: 'Jahre', en: 'years' },
  modules: { de: 'Module', en: 'modules' },
};

/** The amount of a cell; a finding where its unit is none of euro, or its number format contradicts the labels. */
function amountOf(found: SheetFigures, figure: Figure, place: Place): Cents | Finding | null {
  const { row, column, euroPerUnit, currency } = figure;
  if (currency !== null) {
    return finding('amount-in-currency', place, { column: wordsOf(figure, found), currency });
  }
  const cell = found.grid.cell(row, column);
  const unit = typeof cell === 'number' ? unitOf(found, figure) : euroPerUnit;
  if (typeof unit !== 'number') return unit.finding(place, wordsOf(figure, found));
  const reading = readCents(withoutComment(cell), unit);
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'value' && !isTooMuch(reading.value)) return reading.value;
  const refusal =
    reading.kind === 'refused' && typeof cell !== 'number' ? reading : tooLarge(cell, MOST_EURO);
  return refusal.finding(place, wordsOf(figure, found));
}

/** Euro per unit of a number in the cell, by its labels and its number format. */
function unitOf({ grid }: SheetFigures, figure: Figure): number | Refusal {
  return unitOfAmount(grid.cell(figure.row, figure.column), grid.format(figure.row, figure.column), figure);
}

function targetOf(figure: Figure, measure: ResultMeasure, place: Place, euroPerUnit: number): NamedTarget {
  const module = valueOrNull(figure.module);
  const year = valueOrNull(figure.year);
  const name = figureName(measure, module, year);
  const { version } = figure;
  const unit = euroPerUnit === 1 ? {} : { euroPerUnit };
  if (version === null) return { name, place, figure: { measure, module, year }, ...unit };
  return { name: `${name} (${version})`, place, figure: { measure, module, year, version }, ...unit };
}

/** True for third-party money in per cent. */
function isShareOfMoney(figure: Figure, found: SheetFigures): boolean {
  const { grid } = found;
  const { measure, labels, row, column } = figure;
  const mayBe = measure === 'counter-financing' || measure === 'not-an-amount';
  const cell = grid.cell(row, column);
  if (!mayBe || labels.measure === undefined || cell === '') return false;
  const words = wordsOf(figure, found);
  return (
    isThirdPartyShare(words) || (isThirdPartyPart(words) && isPartInPercent(cell, grid.format(row, column)))
  );
}

/** The same money as it was granted, where what was applied for stands beside it: only one of the two counts. */
function grantedBeside(figure: Figure, found: SheetFigures): Figure | null {
  const label = wordsOf(figure, found);
  const isSame = (each: Figure): boolean => {
    if (each.measure !== 'counter-financing' || each.isTotal || keyOf(each) !== keyOf(figure)) return false;
    const other = wordsOf(each, found);
    return statusNamedIn(other) === 'granted' && withoutStatus(other) === withoutStatus(label);
  };
  return (
    found.figures.find((each) => isSame(each) && !isBlank(found.grid.cell(each.row, each.column))) ?? null
  );
}

function sourceOf(
  { row, module, year, labels }: Figure,
  amount: Cents,
  label: string,
  { sheet, cell }: Place,
): MoneySource {
  return {
    origin: {
      sheet,
      row: row + 1,
      columns: {},
      cells: amountCells(cell, labels),
    },
    label,
    kind: 'counter-financing',
    years: valueOrNull(year) === null ? [] : [year as number],
    low: amount,
    high: amount,
    status: statusNamedIn(label),
    module: valueOrNull(module),
    deducted: 'no',
    deductedAmount: null,
    source: null,
  };
}
