import type { FundingStatus, MoneySource, Post } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { toldOnce } from '../../domain/findings/told-once';
import { unitOfAmount, type StatedUnit } from '../cells/amount-format';
import { cellText, isBlank, plainText } from '../cells/cell-text';
import { readCents } from '../cells/read-amount';
import { readFundingStatus } from '../cells/read-funding-status';
import { readWrittenNumber } from '../cells/read-number';
import { isWordForNothing } from '../cells/says-nothing';
import type { CellValue } from '../snapshot';
import { headingWords } from '../headings/heading-words';
import type { FoundTable } from '../tables/table';
import { isOfYearBefore, unitBesideFields, wordsOfColumn } from './beside-fields';
import {
  isCost,
  isCostAfterThirdParty,
  isPartInPercent,
  isThirdPartyPart,
  isThirdPartyShare,
} from './block-measure';
import { areDifferences } from './differences';
import { labelOf, type Label } from './label';
import type { PostsOfLists } from './posts-of-lists';
import { statusNamedIn } from './status-named-in';
import { areOfChange } from './words-in-doubt';

/** What columns of a list of posts are in the case that hold money of others. */
export interface MoneyInList {
  readonly moneySources: readonly MoneySource[];
  readonly findings: readonly Finding[];
}

/** Headings of amounts that are none of the words for cost, grant and third-party money. */
const MONEY =
  /mittel$|zuschuss|zuschuesse|erstattung|beteiligung|umlage|spenden?\b|ertra(?:g|ege)\b|einnahmen?\b|ruecklage|finanzierung|stiftung|sponsor|jobcenter|^(?:bund|eu)$|\besf\b|\bbetr(?:ag|aege)\b/;
const COSTS: ReadonlySet<string> = new Set(['totalCost', 'personnelPerFte', 'monthlyPerFte', 'eligibleCost']);
const STATUS = /^(?:status|stand|bewilligungsstand)\b|\bstatus$/;

/**
 * The columns of amounts in a list of posts that are no fields of it. `Drittmittel` of a year are a source like that of
 * a cross-tab: its status is asked for. Of any other it is said that it does not count.
 */
export function moneyInList(table: FoundTable, postsOf: () => PostsOfLists): MoneyInList {
  const { grid, left, right, columns, duplicates, booked } = table.heading;
  const moneySources: MoneySource[] = [];
  const findings: Finding[] = [];
  const known = new Set(
    [...columns, ...booked, ...duplicates.map(({ column }) => column)].map(({ index }) => index),
  );
  for (const { index, spec } of columns) {
    const { text, row } = wordsOfColumn(table.heading, index);
    if (!COSTS.has(spec.field) || !isCostAfterThirdParty(text)) continue;
    const place = { sheet: grid.sheet.name, cell: grid.address(row, index) };
    findings.push(finding('cost-after-third-party', place, { label: text }));
  }
  const hasTotal = columns.some(({ spec }) => spec.field === 'totalCost');
  const { status: ofTable, isStatus } = statusColumns(table, known);
  const isGrantedBeside = thirdPartyStatuses(table, known).has('granted');
  for (let index = left; index <= right; index += 1) {
    if (known.has(index) || isStatus.has(index)) continue;
    const { text, row: headings } = wordsOfColumn(table.heading, index);
    const label = labelOf(text);
    const isShare = isThirdPartyShare(text) || (isThirdPartyPart(text) && areInPercent(table, index));
    if (label !== null && isShare && hasFigures(table, index, label)) {
      const place = { sheet: grid.sheet.name, cell: grid.address(headings, index) };
      findings.push(finding('third-party-share-not-read', place, { heading: text }));
      continue;
    }
    if (label !== null && areOfChange(plainText(text)) && hasFigures(table, index, label)) {
      const lines = table.rows.map((row) => ({ row, column: index }));
      const numbers = lines.filter((cell) => typeof grid.cell(cell.row, index) === 'number');
      const place = { sheet: grid.sheet.name, cell: grid.address(headings, index) };
      if (!areDifferences(grid, numbers, 'row')) {
        findings.push(finding('amount-column-not-read', place, { heading: text }));
      }
      continue;
    }
    if (label === null || !isAmount(label, text) || !hasFigures(table, index, label)) continue;
    const place = { sheet: grid.sheet.name, cell: grid.address(headings, index) };
    const heading = { heading: text };
    if (label.isPerUnit) findings.push(finding('amount-column-not-read', place, heading));
    else if (label.measure === 'counter-financing') {
      const unit = unitBesideFields(table, index);
      const status = statusNamedIn(text);
      // What is granted may be what was applied for: only one of the two counts.
      if (status === 'requested' && isGrantedBeside) {
        findings.push(finding('amount-column-not-read', place, heading));
      } else if (unit === null) findings.push(finding('amount-column-without-unit', place, heading));
      else {
        const read = sourcesOf(table, index, { label, unit, headings, status, ofTable }, postsOf());
        moneySources.push(...read.moneySources);
        findings.push(...read.findings);
      }
    } else if (label.isPaid) findings.push(finding('block-paid-left-out', place, { label: text }));
    else if (label.measure !== null && isCost(label.measure)) {
      // The whole cost contains it, whatever it is of.
      if (!hasTotal) findings.push(finding('cost-column-not-read', place, heading));
    } else findings.push(finding('amount-column-not-read', place, heading));
  }
  return { moneySources, findings: toldOnce(findings, { 'source-without-status': ['source'] }) };
}

/** True for a heading that names an amount which nothing else is said of, and no sum, ratio or figure of another year. */
function isAmount(label: Label, text: string): boolean {
  const { measure, isTotal, isContained, isPerUnit, currency } = label;
  if (measure === 'own-share' || measure === 'eligible-cost' || measure === 'fte') return false;
  if (measure === 'not-an-amount' || isTotal || isContained) return false;
  if (measure === 'counter-financing') return !isOfYearBefore(text);
  if (isPerUnit || currency !== null) return false;
  const { name, euroPerUnit } = headingWords(text);
  if (isOfYearBefore(text)) return false;
  return measure !== null || euroPerUnit !== null || MONEY.test(name) || label.isPaid;
}

/** Words in a column of third-party money are questions as well. */
function hasFigures({ heading: { grid }, rows }: FoundTable, index: number, { measure }: Label): boolean {
  return rows.some((row) => {
    const cell = grid.cell(row, index);
    if (isNothing(cell)) return false;
    return measure === 'counter-financing' || readWrittenNumber(cell).kind === 'value';
  });
}

/** True where all that stands in a column is per cent. */
function areInPercent({ heading: { grid }, rows }: FoundTable, index: number): boolean {
  return rows.every((row) => {
    const cell = grid.cell(row, index);
    return isNothing(cell) || isPartInPercent(cell, grid.format(row, index));
  });
}

function isNothing(cell: CellValue): boolean {
  return isBlank(cell) || cell === 0 || isWordForNothing(cell);
}

function thirdPartyStatuses({ heading }: FoundTable, known: ReadonlySet<number>): ReadonlySet<FundingStatus> {
  const found = new Set<FundingStatus>();
  for (let index = heading.left; index <= heading.right; index += 1) {
    const { text } = wordsOfColumn(heading, index);
    if (known.has(index) || labelOf(text)?.measure !== 'counter-financing') continue;
    const status = statusNamedIn(text);
    if (status !== null) found.add(status);
  }
  return found;
}

/** The column `Status Drittmittel`: that of all third-party money where it is the only one of its kind. */
function statusColumns(
  { heading }: FoundTable,
  known: ReadonlySet<number>,
): { readonly status: number | null; readonly isStatus: ReadonlySet<number> } {
  const isStatus = new Set<number>();
  let amounts = 0;
  for (let index = heading.left; index <= heading.right; index += 1) {
    if (known.has(index)) continue;
    const { text } = wordsOfColumn(heading, index);
    if (labelOf(text)?.measure !== 'counter-financing') continue;
    if (STATUS.test(plainText(text))) isStatus.add(index);
    else amounts += 1;
  }
  const [status = null] = isStatus;
  return { status: isStatus.size === 1 && amounts === 1 ? status : null, isStatus };
}

interface ColumnOfSource {
  readonly label: Label;
  readonly unit: StatedUnit;
  /** The row of its heading. */
  readonly headings: number;
  /** By its heading. */
  readonly status: FundingStatus | null;
  /** The column that has the status of each row. */
  readonly ofTable: number | null;
}

/** The amounts of a column as sources of the module and year of their rows. */
function sourcesOf(
  table: FoundTable,
  index: number,
  { label, unit, headings, status: ofHeading, ofTable }: ColumnOfSource,
  posts: PostsOfLists,
): MoneyInList {
  const { grid } = table.heading;
  const moneySources: MoneySource[] = [];
  const findings: Finding[] = [];
  for (const [row, post] of posts.of(table)) {
    const cell = grid.cell(row, index);
    if (isNothing(cell)) continue;
    if (label.module !== null && label.module !== post.module) continue;
    const place = { sheet: grid.sheet.name, cell: grid.address(row, index) };
    const euro =
      typeof cell === 'number' ? unitOfAmount(cell, grid.format(row, index), unit) : unit.euroPerUnit;
    const amount = typeof euro === 'number' ? readCents(cell, euro) : euro;
    if (amount.kind !== 'value' || amount.value < 0) {
      const values = { text: cellText(cell), heading: label.text };
      findings.push(finding('amount-cell-not-read', place, values));
      continue;
    }
    const year = label.year ?? yearOf(post);
    if (year === null) {
      const heading = { sheet: place.sheet, cell: grid.address(headings, index) };
      return {
        moneySources: [],
        findings: [finding('source-column-without-year', heading, { heading: label.text })],
      };
    }
    const stated = ofTable === null ? null : readFundingStatus(grid.cell(row, ofTable));
    const status = stated?.kind === 'value' ? stated.value : ofHeading;
    if (ofTable !== null && stated?.kind === 'value' && stated.remark !== undefined) {
      const ofStatus = { sheet: place.sheet, cell: grid.address(row, ofTable) };
      findings.push(stated.remark(ofStatus, wordsOfColumn(table.heading, ofTable).text));
    }
    if (status === null) findings.push(finding('source-without-status', place, { source: label.text }));
    const cells = { amount: place.cell, label: grid.address(headings, index) };
    const line = (grid.isTurned ? index : row) + 1;
    moneySources.push({
      origin: { sheet: place.sheet, row: line, columns: {}, cells },
      label: label.text,
      kind: 'counter-financing',
      years: [year],
      low: amount.value,
      high: amount.value,
      status,
      module: post.module,
      deducted: 'no',
      deductedAmount: null,
      source: null,
    });
  }
  return { moneySources, findings };
}

/** The only year that a post runs in; null where there are several. */
function yearOf({ year, start, end }: Post): number | null {
  if (year !== null || start === null || end === null) return year;
  return start.year === end.year ? start.year : null;
}
