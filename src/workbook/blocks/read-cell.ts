import { compareExact, exact } from '../../domain/numbers';
import { readWrittenNumber } from '../cells/read-number';
import { parseArea } from '../address';
import { plainText } from '../cells/cell-text';
import { isDash, isWordForNothing } from '../cells/says-nothing';
import { isWrittenRate } from '../cells/written-rate';
import type { CellValue } from '../snapshot';
import { isAmount, isCost, isResult } from './block-measure';
import { figureAt } from './coordinates';
import type { Figure, OfOther, Unclear } from './figure';
import { withoutComment } from './figure-cell';
import { ALL, saysNothing } from './label';
import { isSpoiled, type LabelFinder } from './labels-reaching';
import type { PlacedLabel } from './placed-label';
import type { CellRole } from './said-lines';
import type { SheetLabels } from './sheet-labels';

/** No office has more posts of one module. */
const MOST_POSTS = exact(100);

/** What a cell of a cross-tab was read as. */
export type ReadCell =
  /** A figure that counts, a total, or the cell of a result, also an empty one. */
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** An amount should stand here, and a text does or nothing. */
  | { readonly kind: 'illegible' | 'blank'; readonly figure: Figure }
  /** A word or dash says that there is none of this cost or grant. */
  | { readonly kind: 'nothing'; readonly figure: Figure }
  | { readonly kind: 'unclear'; readonly unclear: Unclear }
  /** A figure of another programme. */
  | { readonly kind: 'other'; readonly ofOther: OfOther }
  /** No label says a measure of the figure. */
  | { readonly kind: 'unread' };

/** A cell with what its labels say about it; null where it is none of figures. */
export function readCell(finder: LabelFinder, row: number, column: number): ReadCell | null {
  const { sheet: labels } = finder;
  const filled = labels.filled(row);
  if (filled.length === 0 || finder.isHeadingRow(row)) return null;
  const role = labels.role(row, column);
  const isRate = (): boolean => isWrittenRate(labels.grid.cell(row, column));
  if (role === 'label' && !isRate() && !mayBeIllegible(labels, finder, row, column)) return null;
  const isEmpty = labels.grid.cell(row, column) === '';
  const hasLabel = (filled[0] ?? column) < column;
  const saysNone = isDash(labels.grid.cell(row, column)) || isWordForNothing(labels.grid.cell(row, column));
  if (role === 'blank' && !((isEmpty || saysNone) && hasLabel)) return null;
  const figure = figureAt(finder, row, column);
  if (figure === null) {
    return role === 'figure' || isSpoiled(labels.grid.cell(row, column)) ? { kind: 'unread' } : null;
  }
  if (role === 'figure' && !('coordinate' in figure)) {
    const isNoPosts = figure.measure === 'fte' && isNoFte(labels.grid.cell(row, column));
    if (isNoPosts || isNamedAbove(finder, figure)) return { kind: 'unread' };
  }
  if ('named' in figure) return isCountedOf(figure, role) ? { kind: 'other', ofOther: figure } : null;
  if ('coordinate' in figure) return role === 'figure' ? { kind: 'unclear', unclear: figure } : null;
  if (role === 'figure' && figure.isInDoubt) return { kind: 'unread' };
  if (isShareBeside(finder, figure)) return role === 'figure' ? { kind: 'unread' } : null;
  if (role === 'figure') return { kind: 'figure', figure };
  if (saysNone) {
    const isPaidOrGranted = isCost(figure.measure) || figure.measure === 'grant';
    return isPaidOrGranted && !figure.isTotal ? { kind: 'nothing', figure } : null;
  }
  if (isResult(figure.measure)) {
    return mayHoldResult(labels, finder, row, column) ? { kind: 'figure', figure } : null;
  }
  const mayBeRate = !figure.isTotal && (figure.measure === 'grant' || figure.measure === 'not-an-amount');
  if (mayBeRate && isRate()) return { kind: 'figure', figure };
  if (figure.isTotal || !(isCost(figure.measure) || figure.measure === 'grant')) return null;
  if (role === 'label') return { kind: 'illegible', figure };
  const isAmongAmounts = labels.hasFigures(row) || finder.isRowOfTexts(row) || finder.isEmptyAmount(row);
  return isAmongAmounts ? { kind: 'blank', figure } : null;
}

/**
 * A figure in a row without any label, below one that says what another figure of the column is: `Eigenanteil | 30.000`
 * above a bare `5.000`. Of a cost and grant that counts it is asked which of the two does. A name of its own makes it a
 * post of what stands above; that it is no amount only a line that heads it says.
 */
function isNamedAbove(finder: LabelFinder, figure: Figure | OfOther): boolean {
  const { row, column, measure, labels } = figure;
  const counts = (isCost(measure) || measure === 'grant') && !('module' in figure && isTotalFigure(figure));
  if (counts || labels.measure === undefined) return false;
  const { sheet } = finder;
  const { top } = parseArea(labels.measure);
  const [line] = finder.reaching(row, column).section;
  const isHeaded = line?.row === top && (line.isAfterBlank || line.isTitle);
  if (top >= row || isHeaded || finder.isHeadingRow(top)) return false;
  return sheet.filled(row).every((each) => {
    const label = sheet.label(row, each);
    const isSilent = measure === 'not-an-amount' && label !== null && saysNothing(label);
    return isSilent || sheet.role(row, each) !== 'label';
  });
}

const SHARE = /^anteil(?:e)?\b/;

/** `109.700 | 100 %` below `Betrag | Anteil`: of what its row calls an amount, the share stands beside it. */
function isShareBeside(finder: LabelFinder, { row, column }: Figure): boolean {
  const { kind } = finder.sheet.grid.format(row, column);
  if (kind !== 'percent' && kind !== 'percent-sign') return false;
  const [heading] = finder.reaching(row, column).column;
  return heading !== undefined && heading.measure === null && SHARE.test(plainText(heading.text));
}

function isTotalFigure({ isTotal, module, year }: Figure): boolean {
  return isTotal || module === ALL || year === ALL;
}

/** Of another programme only what would count as an amount of this one is worth a word. */
function isCountedOf({ measure }: OfOther, role: CellRole): boolean {
  const isMoneyIn = measure === 'grant' || measure === 'counter-financing';
  return role === 'figure' && (isCost(measure) || isMoneyIn || isResult(measure));
}

/** `VZÄ Koordination | 200.000`: nobody says what it is, but no number of posts. */
function isNoFte(cell: CellValue): boolean {
  const reading = readWrittenNumber(withoutComment(cell));
  if (reading.kind !== 'value') return false;
  return reading.value.euroPerUnit !== null || compareExact(reading.value.number, MOST_POSTS) > 0;
}

/** A text that says nothing, among figures of its column. */
function mayBeIllegible(labels: SheetLabels, finder: LabelFinder, row: number, column: number): boolean {
  const label = labels.label(row, column);
  if (label !== null && (label.byHand !== null || label.inLine !== null || !saysNothing(label))) return false;
  if (labels.filled(row)[0] === column) return false;
  if (finder.isRowOfTexts(row)) return true;
  if (!labels.hasFigures(row)) return false;
  return (
    finder.isHeadedByAmount(row, column) ||
    hasFigureAround(labels, finder, row, column) ||
    standsBeforeFigures(labels, row, column)
  );
}

/** `Personalkosten | offen | | Stellen | 12`: no figure between the label of an amount and a text, in a column of figures. */
function standsBeforeFigures(labels: SheetLabels, row: number, column: number): boolean {
  const before = labels.filled(row).filter((each) => each < column);
  const isNamed = before.some((each) => isAmount(labels.label(row, each)?.measure ?? null));
  return (
    isNamed && before.every((each) => labels.role(row, each) === 'label') && labels.hasFiguresInColumn(column)
  );
}

function hasFigureAround(labels: SheetLabels, finder: LabelFinder, row: number, column: number): boolean {
  return [-1, 1].some((step) => {
    for (let at = row + step; labels.filled(at).length > 0; at += step) {
      if (labels.role(at, column) === 'figure') return true;
      if (step === -1 && finder.isHeadingRow(at) && labels.role(at, column) === 'label') return true;
    }
    return false;
  });
}

/** A blank cell can be a result beside the figures of its row, or below those of its column. */
function mayHoldResult(labels: SheetLabels, finder: LabelFinder, row: number, column: number): boolean {
  if (labels.role(row, column) !== 'blank') return false;
  const { row: left, column: above } = finder.reaching(row, column);
  const ownRow = left.filter((each) => each.row === row);
  if (ownRow.length === 0) return false;
  const isOne = (each: PlacedLabel): boolean => each.measure !== null && isResult(each.measure);
  const heading = above.find(isOne);
  // What stands above a row of own shares is the heading of another table.
  if (heading !== undefined && !ownRow.some(isOne)) {
    // Over the blanks of its row it heads only what has a heading of its own below it: `Eigenanteil` above 2021 and 2022.
    return labels.hasFigures(row) && [heading, ...above].some((each) => each.column === column);
  }
  if (!ownRow.some(isOne)) return false;
  if (finder.isSectionRow(row) && !finder.isEmptyAmount(row) && finder.isAboveRows(row)) return false;
  for (let at = row - 1; labels.filled(at).length > 0 && !finder.isHeadingRow(at); at -= 1) {
    if (labels.role(at, column) === 'figure' && isPaid(figureAt(finder, at, column))) return true;
  }
  return false;
}

function isPaid(figure: Figure | OfOther | Unclear | null): boolean {
  return (
    figure !== null &&
    !('named' in figure) &&
    figure.measure !== null &&
    (isCost(figure.measure) || figure.measure === 'grant')
  );
}
