import type { MoneySource, Post } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { toldOnce } from '../../domain/findings/told-once';
import { unitOfAmount } from '../cells/amount-format';
import { cellText, isBlank } from '../cells/cell-text';
import { readCents } from '../cells/read-amount';
import { readWrittenNumber } from '../cells/read-number';
import { headingWords } from '../headings/heading-words';
import type { FoundTable } from '../tables/table';
import { isCost } from './block-measure';
import { labelOf, type Label } from './label';
import type { PostsOfLists } from './posts-of-lists';

/** What columns of a list of posts are in the case that hold money of others. */
export interface MoneyInList {
  readonly moneySources: readonly MoneySource[];
  readonly findings: readonly Finding[];
}

/** Headings of amounts that are none of the words for cost, grant and third-party money. */
const MONEY =
  /mittel$|zuschuss|zuschuesse|erstattung|beteiligung|umlage|spenden?\b|ertra(?:g|ege)\b|einnahmen?\b|ruecklage|finanzierung|\besf\b|\bbetr(?:ag|aege)\b/;
const OF_ANOTHER_YEAR = /vorjahr|letztes jahr|\bvj\b/;

/**
 * The columns of amounts in a list of posts that are no fields of it. `Drittmittel` of a year are a source like that of
 * a cross-tab: its status is asked for. Of any other it is said that it does not count.
 */
export function moneyInList(table: FoundTable, postsOf: () => PostsOfLists): MoneyInList {
  const { grid, row: headings, left, right, columns, duplicates, booked } = table.heading;
  const moneySources: MoneySource[] = [];
  const findings: Finding[] = [];
  const known = new Set(
    [...columns, ...booked, ...duplicates.map(({ column }) => column)].map(({ index }) => index),
  );
  const unit = columns.find(({ spec }) => spec.holds === 'money');
  const hasTotal = columns.some(({ spec }) => spec.field === 'totalCost');
  for (let index = left; index <= right; index += 1) {
    if (known.has(index)) continue;
    const text = cellText(grid.cell(headings, index));
    const label = labelOf(text);
    if (label === null || !isAmount(label, text) || !hasFigures(table, index)) continue;
    const place = { sheet: grid.sheet.name, cell: grid.address(headings, index) };
    const heading = { heading: text };
    if (label.isPaid) findings.push(finding('block-paid-left-out', place, { label: text }));
    else if (label.measure === 'counter-financing') {
      const euroPerUnit = label.euroPerUnit ?? unit?.euroPerUnit ?? 1;
      const unitStated = label.euroPerUnit !== null || (unit?.unitStated ?? false);
      const read = sourcesOf(table, index, { label, euroPerUnit, unitStated }, postsOf());
      moneySources.push(...read.moneySources);
      findings.push(...read.findings);
    } else if (label.measure !== null && isCost(label.measure)) {
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
  if (measure === 'not-an-amount' || isTotal || isContained || isPerUnit || currency !== null) return false;
  const { name, euroPerUnit } = headingWords(text);
  if (OF_ANOTHER_YEAR.test(name)) return false;
  return measure !== null || euroPerUnit !== null || MONEY.test(name) || label.isPaid;
}

function hasFigures({ heading: { grid }, rows }: FoundTable, index: number): boolean {
  return rows.some((row) => {
    const cell = grid.cell(row, index);
    const reading = isBlank(cell) ? null : readWrittenNumber(cell);
    return reading?.kind === 'value' && cell !== 0;
  });
}

interface ColumnOfSource {
  readonly label: Label;
  readonly euroPerUnit: number;
  readonly unitStated: boolean;
}

/** The amounts of a column as sources of the module and year of their rows. */
function sourcesOf(
  table: FoundTable,
  index: number,
  { label, ...unit }: ColumnOfSource,
  posts: PostsOfLists,
): MoneyInList {
  const { grid, row: headings } = table.heading;
  const moneySources: MoneySource[] = [];
  const findings: Finding[] = [];
  for (const [row, post] of posts.of(table)) {
    const cell = grid.cell(row, index);
    if (isBlank(cell) || cell === 0) continue;
    const place = { sheet: grid.sheet.name, cell: grid.address(row, index) };
    const euro =
      typeof cell === 'number' ? unitOfAmount(cell, grid.format(row, index), unit) : unit.euroPerUnit;
    const amount = typeof euro === 'number' ? readCents(cell, euro) : euro;
    if (amount.kind === 'refused') findings.push(amount.finding(place, label.text));
    if (amount.kind !== 'value') continue;
    const year = label.year ?? yearOf(post);
    if (year === null) {
      const heading = { sheet: place.sheet, cell: grid.address(headings, index) };
      return {
        moneySources: [],
        findings: [finding('source-column-without-year', heading, { heading: label.text })],
      };
    }
    findings.push(finding('source-without-status', place, { source: label.text }));
    const cents = Math.abs(amount.value) as typeof amount.value;
    const cells = { amount: place.cell, label: grid.address(headings, index) };
    const line = (grid.isTurned ? index : row) + 1;
    moneySources.push({
      origin: { sheet: place.sheet, row: line, columns: {}, cells },
      label: label.text,
      kind: 'counter-financing',
      years: [year],
      low: cents,
      high: cents,
      status: null,
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
