import { makeOnce } from '../../domain/explanation/make-once';
import { unitOfSheetName } from '../cells/unit-words';
import { cellError } from '../cells/cell-error';
import { isWrittenRate } from '../cells/written-rate';
import { EURO_PER_UNIT } from '../euro-per-unit';
import { cellAddress } from '../address';
import type { CellValue } from '../snapshot';
import { namesProgramme } from '../tables/other-programme-of-sheet';
import { cellKey } from './cell-key';
import { COST_PARTS, isAmount } from './block-measure';
import type { Cell, Figure, OfOther, Unclear } from './figure';
import {
  isNote,
  isNumbering,
  isOtherThanEuro,
  labelOf,
  saysCoordinate,
  saysNothing,
  type Label,
} from './label';
import type { PlacedLabel } from './placed-label';
import type { ReachingLabels } from './reaching-labels';
import { SAID_BY_NONE, saidBy, saidWith, type SaidByLabels } from './said-by-labels';
import { SectionLevels } from './section-levels';
import type { SheetLabels } from './sheet-labels';
import { UnitBelowFigures } from './unit-below-figures';

/** Rows of a table between blank ones: what is written once reaches down to the next blank row only. */
const ROWS_REACHED_DOWN = 200;

const SPOILED = /^-?\d[\d.,' ]*[.,]\d+(?: ?(?:€|EUR))?$/;
/** A heading of amounts of any kind. */
const AMOUNTS = /^(?:betrag|beträge|betraege|euro?|€|in €|plan|ist|ansatz|wert)(?![a-zäöü])/i;
/** A word that heads amounts without saying which. */
const HEADING =
  /^(?:betrag|betraege|euro?|€|in |plan|ist|ansatz|bemerkung|summe|anteil|wert|jahr|art|name|quelle|stand|hinweis|erlaeuterung|erläuterung|beträge)/i;

/** The heading of a column of years or modules. */
const COORDINATE = /^\s*(?:haushalts-?jahr|jahr|hhj|hj|module?|baustein)[.:]?\s*$/i;

/** True for a number that cannot be read as one (`1,234.50`), or an error of a formula: no heading. */
export function isSpoiled(cell: CellValue): boolean {
  return typeof cell === 'string' && (SPOILED.test(cell.trim()) || cellError(cell) !== null);
}

/** What lines of a section matter for. */
export type SectionMatter =
  | 'module'
  | 'year'
  | 'unit'
  | 'totalOverModules'
  | 'totalOverYears'
  | 'doubtfulModule'
  | 'moduleLine'
  | 'yearLine'
  | 'titleOfTable';

/** Finds the labels that reach the cells of one sheet. What is the same for a row or column is looked up once. */
export class LabelFinder {
  /** By the number of lines that stand further down. */
  readonly #sections = new Map<number, readonly PlacedLabel[]>();
  readonly #rows = new Map<number, readonly PlacedLabel[]>();
  #namesModules: boolean | null = null;
  readonly #columns = new Map<number, readonly PlacedLabel[]>();
  readonly #sectionParts = new Map<SectionMatter, WeakMap<readonly PlacedLabel[], readonly PlacedLabel[]>>();
  readonly #said = new WeakMap<readonly PlacedLabel[], SaidByLabels>();
  readonly #belowHeadings = new Map<
    readonly PlacedLabel[],
    Map<readonly PlacedLabel[], Figure | OfOther | Unclear | null>
  >();
  readonly #addresses = new Map<number, string>();
  /** Where the figures side by side begin that the cell asked for last stands among. */
  #run = { row: -1, column: -1, start: -1 };
  readonly #positionsBelow = new Map<number, boolean>();
  readonly #rowsOfTexts = new Map<number, boolean>();

  constructor(
    readonly sheet: SheetLabels,
    /** Which of the tables side by side it is. */
    readonly part = 0,
  ) {}

  reaching(row: number, column: number): ReachingLabels {
    return {
      row: this.#left(row, column),
      column: this.#above(row, column),
      section: this.#sectionsAbove(row),
    };
  }

  /** What labels that reach figures say together, found once for all of these figures. */
  said(labels: readonly PlacedLabel[]): SaidByLabels {
    let said = this.#said.get(labels);
    if (said === undefined) {
      said = saidBy(labels);
      this.#said.set(labels, said);
    }
    return said;
  }

  /** What follows from the headings and lines above a figure alone, found once for all figures below them. */
  ofHeadings(
    { column, section }: ReachingLabels,
    find: () => Figure | OfOther | Unclear | null,
  ): Figure | OfOther | Unclear | null {
    let ofSection = this.#belowHeadings.get(column);
    if (ofSection === undefined) {
      ofSection = new Map();
      this.#belowHeadings.set(column, ofSection);
    }
    let found = ofSection.get(section);
    if (found === undefined) {
      found = find();
      ofSection.set(section, found);
    }
    return found;
  }

  /** The A1 address of a label, written once for all figures that it reaches. */
  addressOf({ row, column }: Cell): string {
    const key = cellKey(row, column);
    let address = this.#addresses.get(key);
    if (address === undefined) {
      address = cellAddress(row, column);
      this.#addresses.set(key, address);
    }
    return address;
  }

  /** True for a row of headings: labels above figures, and no figure of its own. */
  isHeadingRow(row: number): boolean {
    return !this.sheet.hasFigures(row) && this.sheet.filled(row).length > 1 && !this.isRowOfTexts(row);
  }

  /** A row of amounts none of which can be read as one: `Sachkosten | offen`, or a result that only has a remark. */
  isRowOfTexts(row: number): boolean {
    const known = this.#rowsOfTexts.get(row);
    if (known !== undefined) return known;
    const is = this.#hasOnlyTexts(row);
    this.#rowsOfTexts.set(row, is);
    return is;
  }

  #hasOnlyTexts(row: number): boolean {
    const filled = this.sheet.filled(row);
    if (filled.length < 2 || this.sheet.hasFigures(row)) return false;
    if (filled.some((column, index) => index > 0 && isSpoiled(this.sheet.grid.cell(row, column))))
      return true;
    if (this.#isAloneInSection(row, filled.at(-1)!)) return true;
    const at = filled.findIndex((column) => this.#isCounted(row, column));
    const texts = filled.slice(at + 1);
    if (at === -1 || texts.length === 0) return this.#isLikeFigures(row, filled);
    // What heads figures is a heading; what stands before amounts has labels below itself.
    if (at > 0 && (row === this.sheet.grid.top || this.#isAboveFigures(row, filled[at]!))) return false;
    const areTexts =
      this.#isSilent(row, texts.at(-1)!) &&
      texts.every((column) => this.#isSilent(row, column) || this.#namesDimension(row, column));
    return areTexts || this.#isLikeFigures(row, filled);
  }

  /** `Sachkosten` above nothing but `Modul 1 | siehe Vorlage`: what heads no row holds an amount that is a text. */
  #isAloneInSection(row: number, last: number): boolean {
    if (this.sheet.filled(row + 1).length > 0 || !this.isSectionRow(row - 1)) return false;
    const isOfAmount = this.#isCounted(row - 1, this.sheet.filled(row - 1)[0]!);
    return isOfAmount && this.sheet.hasFiguresInColumn(last) && this.#isSilent(row, last);
  }

  #isAboveFigures(row: number, column: number): boolean {
    for (let below = row + 1; this.sheet.filled(below).length > 0; below += 1) {
      if (this.sheet.role(below, column) === 'figure') return true;
      if (this.sheet.hasFigures(below)) return false;
    }
    return false;
  }

  /** A row with labels where the next row of figures has its labels, but without the figures. */
  #isLikeFigures(row: number, filled: readonly number[]): boolean {
    const says = filled.some((column) => {
      const label = this.sheet.label(row, column);
      // A unit alone is a line above, whatever stands beside it.
      return label !== null && !saysNothing({ ...label, euroPerUnit: null });
    });
    if (!says || this.#isRowOfTitles(row)) return false;
    const { top, bottom } = this.sheet.grid;
    const namesAmount = this.#isCounted(row, filled[0]!);
    return [1, -1].some((step) => {
      let at = row + step;
      const isPassed = (): boolean =>
        at >= top && at <= bottom && (namesAmount || this.sheet.filled(at).length > 0);
      while (isPassed() && !this.sheet.hasFigures(at)) at += step;
      if (!this.sheet.hasFigures(at) || this.sheet.role(at, filled[0]!) === 'figure') return false;
      if (this.#hasHeadingBetween(row, at)) return false;
      const first = this.sheet.filled(at)[0]!;
      return filled.every(
        (column) => column < first || this.sheet.role(at, column) === 'label' || this.#isSilent(row, column),
      );
    });
  }

  /** True where a row between says something above a figure: `KIM 2022 | | Anlage 1` above `Modul 1` heads a table. */
  #hasHeadingBetween(row: number, figures: number): boolean {
    for (let between = row + 1; between < figures; between += 1) {
      const heads = (column: number): boolean =>
        this.sheet.role(figures, column) === 'figure' && !this.#isSilent(between, column);
      if (this.sheet.filled(between).some(heads)) return true;
    }
    return false;
  }

  /** `VZÄ` and every amount: what stands beside figures or would. */
  #isCounted(row: number, column: number): boolean {
    const measure = this.sheet.label(row, column)?.measure ?? null;
    return measure === 'fte' || isAmount(measure);
  }

  #isPart(row: number, column: number): boolean {
    const measure = this.sheet.label(row, column)?.measure ?? null;
    return measure !== null && COST_PARTS.includes(measure);
  }

  #isSilent(row: number, column: number): boolean {
    const label = this.sheet.label(row, column);
    return label === null || (saysNothing(label) && !HEADING.test(label.text));
  }

  #namesDimension(row: number, column: number): boolean {
    const label = this.sheet.label(row, column);
    return label !== null && label.measure === null && saysCoordinate(label);
  }

  /** `Sachkosten` with nothing beside it, next to a row of another measure: empty, and no line that heads. */
  isEmptyAmount(row: number): boolean {
    const [column] = this.sheet.filled(row);
    if (column === undefined || !this.isSectionRow(row) || !this.#isCounted(row, column)) return false;
    if (this.#headsSources(row, column)) return false;
    return [1, -1].some((step) => {
      let at = row + step;
      const isEmpty = (): boolean => this.isSectionRow(at) || this.isRowOfTexts(at);
      while (isEmpty() && this.#isCounted(at, column)) at += step;
      // A part of the cost heads no other part behind a blank row.
      if (this.#isPart(row, column) && this.sheet.filled(at).length === 0) at += step;
      return this.sheet.hasFigures(at) && this.#isCounted(at, column);
    });
  }

  /** `Drittmittel` directly above rows of which nothing else says what they are: their names are those of sources. */
  #headsSources(row: number, column: number): boolean {
    if (this.sheet.label(row, column)?.measure !== 'counter-financing' || !this.sheet.hasFigures(row + 1))
      return false;
    const below = this.sheet.label(row + 1, this.sheet.filled(row + 1)[0]!);
    return below !== null && below.measure === null && !below.isTotal && !saysCoordinate(below);
  }

  /** True where rows of cost parts have a grant or own share each, below a row of headings with `Kosten` and `Zuwendung`. */
  havePositionsBelow(headings: number): boolean {
    let have = this.#positionsBelow.get(headings);
    if (have === undefined) {
      have = this.#findPositions(headings);
      this.#positionsBelow.set(headings, have);
    }
    return have;
  }

  #findPositions(headings: number): boolean {
    const measures = this.sheet
      .filled(headings)
      .map((column) => ({ column, measure: this.sheet.label(headings, column)?.measure ?? null }));
    if (measures.every(({ measure }) => measure !== 'cost')) return false;
    const others = measures.filter(({ measure }) => measure === 'grant' || measure === 'own-share');
    for (let row = headings + 1; row <= this.sheet.grid.bottom && !this.isHeadingRow(row); row += 1) {
      const isOfPart = this.sheet.filled(row).some((column) => this.#isPart(row, column));
      if (isOfPart && others.some(({ column }) => this.sheet.role(row, column) === 'figure')) return true;
    }
    return false;
  }

  /** A row with one text and nothing else. */
  isSectionRow(row: number): boolean {
    return !this.sheet.hasFigures(row) && this.sheet.filled(row).length === 1;
  }

  /** True for a line above rows of figures or headings, past lines that name none of it: `Eigenanteil` above its modules. */
  isAboveRows(row: number): boolean {
    let at = row + 1;
    const hasNoFigure = (): boolean => this.isSectionRow(at) || this.isRowOfTexts(at);
    while (hasNoFigure() && !this.#isCounted(at, this.sheet.filled(at)[0]!)) {
      if (this.#namesDimension(at, this.sheet.filled(at)[0]!)) return true;
      at += 1;
    }
    return this.sheet.hasFigures(at) || this.isHeadingRow(at);
  }

  /** True where a label of the sheet names a module by its number. */
  namesModules(): boolean {
    this.#namesModules ??= this.#findModule();
    return this.#namesModules;
  }

  #findModule(): boolean {
    const { grid } = this.sheet;
    for (let row = grid.top; row <= grid.bottom; row += 1) {
      if (this.sheet.filled(row).some((column) => (this.sheet.label(row, column)?.module ?? null) !== null))
        return true;
    }
    return false;
  }

  /** The section lines between the figures of the sheet, whatever they reach. */
  readonly sections = makeOnce(() => this.#linesOfSheet().filter((each) => !each.isTitle));

  /** Whether section lines between figures name modules or years. */
  readonly namedInSections = makeOnce(() => ({
    module: this.sections().some((each) => each.module !== null),
    year: this.sections().some((each) => each.year !== null),
  }));

  /** True where a section line between figures names what they are. */
  readonly areMeasuresInSections = makeOnce(() => this.sections().some((each) => each.measure !== null));

  /** What the name of the sheet says. */
  readonly sheetLabel = makeOnce(() => labelOf(this.sheet.grid.sheet.name, this.sheet.grid.needs.words));

  /** Euro per unit of every figure of the sheet, as the user said; null where they did not. */
  get unitByHand(): number | null {
    const { unit } = this.sheet.corrections;
    return unit === null ? null : EURO_PER_UNIT[unit];
  }

  /** Euro per unit, as the name of the sheet says it; null where it does not. */
  readonly unitOfSheet = makeOnce(() => unitOfSheetName(this.sheet.grid.sheet.name).euroPerUnit);

  /** Lines that say another unit than euro for the module or year that they name; the lowest first. */
  readonly unitsOfParts = makeOnce(() =>
    this.#linesOfSheet().filter(
      (each) => isOtherThanEuro(each) && each.byHand === null && (each.module !== null || each.year !== null),
    ),
  );

  /** The notes below figures that say their unit. */
  readonly unitBelow = makeOnce(() => new UnitBelowFigures(this.sheet));

  #left(row: number, column: number): readonly PlacedLabel[] {
    // Figures side by side have the same labels further left.
    const start = this.#startOfRun(row, column);
    const key = cellKey(row, start);
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const labels: PlacedLabel[] = [];
    let passedLabel = false;
    for (let at = start - 1; at >= this.sheet.grid.left; at -= 1) {
      const role = this.sheet.role(row, at);
      if (role === 'figure') {
        if (passedLabel) break;
        continue;
      }
      const from = role === 'label' ? row : this.#writtenOnce(row, at);
      if (from === null) continue;
      const label = this.sheet.label(from, at);
      if (role === 'label' && this.#standsForFigure(row, at, label)) continue;
      if (role === 'label') passedLabel = true;
      if (label !== null)
        labels.push({ ...label, row: from, column: at, isTitle: false, isAfterBlank: false });
    }
    for (const each of this.#right(row, column, labels)) labels.push(each);
    this.#rows.set(key, labels);
    return labels;
  }

  /** Modules and years behind the figures, in a column headed `Jahr` or `Modul`, of which nothing at the left says one. */
  #right(row: number, column: number, left: readonly PlacedLabel[]): readonly PlacedLabel[] {
    const labels: PlacedLabel[] = [];
    const blankBefore = this.#blankColumnsBefore();
    for (const at of this.#columnsOfCoordinates()) {
      if (blankBefore.get(at) !== blankBefore.get(column)) break;
      const label = at > column && this.sheet.role(row, at) === 'label' ? this.sheet.label(row, at) : null;
      if (label === null || label.measure !== null) continue;
      const isNew = (coordinate: 'module' | 'year'): boolean =>
        label[coordinate] !== null && left.every((each) => each[coordinate] === null);
      if (isNew('module') || isNew('year'))
        labels.push({ ...label, row, column: at, isTitle: false, isAfterBlank: false });
    }
    return labels;
  }

  /** How many blank columns stand before each column: they part tables side by side. */
  readonly #blankColumnsBefore = makeOnce(() => {
    const { left, right } = this.sheet.grid;
    const before = new Map<number, number>();
    let blank = 0;
    for (let column = left; column <= right; column += 1) {
      if (this.sheet.isBlankColumn(column)) blank += 1;
      before.set(column, blank);
    }
    return before;
  });

  /** Columns behind figures whose heading says that they hold years or modules. */
  readonly #columnsOfCoordinates = makeOnce(() => {
    const { grid } = this.sheet;
    const columns = new Set<number>();
    for (let row = grid.top; row < (this.sheet.figureRows.at(-1) ?? grid.top); row += 1) {
      for (const column of this.sheet.filled(row)) {
        const cell = grid.cell(row, column);
        if (typeof cell === 'string' && COORDINATE.test(cell) && this.isHeadingRow(row)) columns.add(column);
      }
    }
    return [...columns].sort((left, right) => left - right);
  });

  /** The first of the figures side by side that end directly before a cell, or the cell itself. */
  #startOfRun(row: number, column: number): number {
    const last = this.#run;
    let start = column;
    while (start > this.sheet.grid.left && this.sheet.role(row, start - 1) === 'figure') {
      start -= 1;
      if (row !== last.row || start !== last.column) continue;
      start = last.start;
      break;
    }
    this.#run = { row, column, start };
    return start;
  }

  /** `Modul 2` or `Summe` with nothing beside it, in a group whose label is written once further left, or among such with figures. */
  isEmptyInGroup(row: number): boolean {
    const [column] = this.sheet.filled(row);
    if (column === undefined || !this.isSectionRow(row)) return false;
    const namesDimension = this.#namesDimension(row, column);
    if (!namesDimension && this.sheet.label(row, column)?.isTotal !== true) return false;
    if (namesDimension && this.#isAmongAlike(row, column)) return true;
    for (let left = column - 1; left >= this.sheet.grid.left; left -= 1) {
      if (this.#writtenOnce(row, left) !== null) return true;
    }
    return false;
  }

  /** Between rows with figures whose labels name a module or year just as its own does, or before their total. */
  #isAmongAlike(row: number, column: number): boolean {
    const own = this.sheet.label(row, column)!;
    const isAlike = (at: number): boolean => {
      const label = this.sheet.label(at, column);
      if (label === null || label.measure !== null || label.isTotal) return false;
      return (
        (label.module !== null) === (own.module !== null) && (label.year !== null) === (own.year !== null)
      );
    };
    const next = (step: 1 | -1): number => {
      let at = row + step;
      while (this.isSectionRow(at) && isAlike(at)) at += step;
      return at;
    };
    const [above, below] = [next(-1), next(1)];
    const isRow = (at: number): boolean => this.sheet.hasFigures(at) && isAlike(at);
    const isEnd = !this.sheet.hasFigures(below) || this.sheet.label(below, column)?.isTotal === true;
    return isRow(below) || (isRow(above) && isEnd && !this.isHeadingRow(below) && !this.isSectionRow(below));
  }

  /** `offen` or `?` among figures of its column or below the heading of an amount, and behind the label of its row. */
  #standsForFigure(row: number, column: number, label: Label | null): boolean {
    const isRate = isWrittenRate(this.sheet.grid.cell(row, column));
    if (isRate && this.sheet.filled(row)[0] !== column) return true;
    if (label !== null && !saysNothing(label)) return false;
    if (this.sheet.filled(row)[0] === column || !this.sheet.hasFigures(row)) return false;
    return (
      [-1, 1].some((step) => this.sheet.role(row + step, column) === 'figure') ||
      this.isHeadedByAmount(row, column)
    );
  }

  /** True where the heading of the very column is that of amounts: `Sachkosten`, `2022`, `Betrag`. */
  isHeadedByAmount(row: number, column: number): boolean {
    const [heading] = this.#above(row, column);
    if (heading?.column !== column) return false;
    const { measure, year, text } = heading;
    return isAmount(measure) || (measure === null && year !== null) || AMOUNTS.test(text);
  }

  /** The row above in whose cell of the column a text stands that reaches down to here; null where there is none. */
  #writtenOnce(row: number, column: number): number | null {
    if (this.#beginsNew(row, column)) return null;
    for (let above = row - 1; above >= Math.max(this.sheet.grid.top, row - ROWS_REACHED_DOWN); above -= 1) {
      if (this.sheet.filled(above).length === 0) return null;
      const isFurtherLeft = this.sheet.filled(above)[0]! <= column;
      if (isFurtherLeft && this.isSectionRow(above) && !this.isEmptyAmount(above)) return null;
      const role = this.sheet.role(above, column);
      if (role === 'figure') return null;
      if (role === 'label') return this.isHeadingRow(above) ? null : above;
      if (this.#beginsNew(above, column)) return null;
    }
    return null;
  }

  /** A name further left begins something else than what the columns behind it say further up: `Rücklage` or `Summe` below `2021 | Kosten`. */
  #beginsNew(row: number, column: number): boolean {
    const first = this.sheet.filled(row)[0] ?? column;
    const label = first < column ? this.sheet.label(row, first) : null;
    return label !== null && (label.isTotal || (saysNothing(label) && !isNumbering(label.text)));
  }

  /** What reaches the cell above reaches this one too, unless the cell above is itself a label. */
  #above(row: number, column: number): readonly PlacedLabel[] {
    let start = row;
    let known = this.#columns.get(cellKey(start, column));
    while (known === undefined && start > this.sheet.grid.top && !this.#headsColumn(start - 1, column)) {
      start -= 1;
      known = this.#columns.get(cellKey(start, column));
    }
    known ??= this.#headingsAbove(start, column);
    this.#columns.set(cellKey(row, column), known);
    return known;
  }

  #headsColumn(row: number, column: number): boolean {
    if (this.sheet.role(row, column) === 'figure') return false;
    return this.isHeadingRow(row) || this.#isAmountsAlone(row, column);
  }

  #headingsAbove(row: number, column: number): readonly PlacedLabel[] {
    const labels: PlacedLabel[] = [];
    let passedLabel = false;
    for (let above = row - 1; above >= this.sheet.grid.top; above -= 1) {
      // A row of figures above a heading is one of another table, also where this column is blank in it.
      if (passedLabel && this.sheet.hasFigures(above)) break;
      const role = this.sheet.role(above, column);
      // `Betrag` alone in its row: the heading of another table than what stands above figures further up.
      if (role === 'label' && this.#isAmountsAlone(above, column)) passedLabel = true;
      if (role === 'figure' || !this.isHeadingRow(above)) continue;
      const at = role === 'label' ? column : this.#headedFrom(above, column);
      if (at === null) continue;
      const label = this.sheet.label(above, at);
      if (label === null) continue;
      passedLabel = true;
      labels.push({ ...label, row: above, column: at, isTitle: false, isAfterBlank: false });
    }
    return labels;
  }

  #isAmountsAlone(row: number, column: number): boolean {
    const { grid } = this.sheet;
    return this.isSectionRow(row) && AMOUNTS.test(String(grid.cell(row, column)).trim());
  }

  /** The column further left whose heading reaches over this one: written once, or merged. */
  #headedFrom(row: number, column: number): number | null {
    for (let at = column - 1; at >= this.sheet.grid.left; at -= 1) {
      if (this.sheet.isBlankColumn(at) || this.#isHeadedAbove(row, at + 1)) return null;
      if (this.sheet.role(row, at) === 'blank') continue;
      const isFirst = at === (this.sheet.filled(row)[0] ?? 0);
      return !isFirst || this.#firstHeadsFigures(row, at) || this.#isRowOfTitles(row) ? at : null;
    }
    return null;
  }

  /** True where the heading of an amount in the row above begins, which what stands below another one does not reach into. */
  #isHeadedAbove(row: number, column: number): boolean {
    const label = this.isHeadingRow(row - 1) ? this.sheet.label(row - 1, column) : null;
    return label !== null && label.measure !== null;
  }

  /** `KIM Modul 1 | | | KIM Modul 2`: titles of tables side by side, each above the labels of its rows. */
  #isRowOfTitles(row: number): boolean {
    const labels = this.sheet.filled(row).map((column) => this.sheet.label(row, column));
    const modules = new Set(labels.map((each) => (each?.measure === null ? each.module : null)));
    return labels.length > 1 && modules.size === labels.length && !modules.has(null);
  }

  /** The first text of a heading row heads figures where figures stand below it, not labels. */
  #firstHeadsFigures(row: number, column: number): boolean {
    for (let below = row + 1; below <= Math.min(this.sheet.grid.bottom, row + 20); below += 1) {
      const role = this.sheet.role(below, column);
      if (role === 'figure') return true;
      if (role === 'label' && !this.isHeadingRow(below)) return false;
    }
    return false;
  }

  /** Lines that head what follows, the closest first, up to the title. */
  #sectionsAbove(row: number): readonly PlacedLabel[] {
    const lines = this.#lines();
    // Rows between the same two lines have the same lines above: the lowest line that stands above is looked for.
    let [from, to] = [0, lines.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (lines[middle]!.row < row) to = middle;
      else from = middle + 1;
    }
    let labels = this.#sections.get(from);
    if (labels === undefined) {
      labels = from === 0 ? lines : lines.slice(from);
      this.#sections.set(from, labels);
      this.#said.set(labels, this.#saidByLines()[from]!);
    }
    return labels;
  }

  /** The lines that head others, the lowest first. */
  readonly #lines = makeOnce(() => {
    const { top, bottom } = this.sheet.grid;
    const first = this.sheet.figureRows[0];
    const lines: PlacedLabel[] = [];
    for (let row = bottom; row >= top; row -= 1) {
      const line = this.#sectionAt(row, first === undefined || row < first);
      if (line !== null) lines.push(line);
    }
    return lines;
  });

  /** What each line says together with all above it, and at the end what none says. */
  readonly #saidByLines = makeOnce(() => {
    const lines = this.#lines();
    const said = new Array<SaidByLabels>(lines.length + 1).fill(SAID_BY_NONE);
    for (let at = lines.length - 1; at >= 0; at -= 1) said[at] = saidWith(lines[at]!, said[at + 1]!);
    return said;
  });

  /** The lines above the last figure of the sheet. */
  readonly #linesOfSheet = makeOnce(() => {
    const last = this.sheet.figureRows.at(-1);
    return last === undefined ? [] : this.#sectionsAbove(last);
  });

  #sectionAt(row: number, isTitle: boolean): PlacedLabel | null {
    const filled = this.sheet.filled(row);
    const [column] = filled;
    if (column === undefined || this.sheet.hasFigures(row) || this.isRowOfTexts(row)) return null;
    if (this.isEmptyAmount(row) || this.isEmptyInGroup(row) || this.#isRowOfTitles(row)) return null;
    const label = filled.length === 1 || this.#headsRows(row, column) ? this.sheet.label(row, column) : null;
    if (label === null) return null;
    const isAfterBlank = row === this.sheet.grid.top || this.sheet.filled(row - 1).length === 0;
    return { ...label, row, column, isTitle, isAfterBlank };
  }

  /** The lines of a section that matter for something, found once for each row. */
  ofSection(
    section: readonly PlacedLabel[],
    matter: SectionMatter,
    find: () => readonly PlacedLabel[],
  ): readonly PlacedLabel[] {
    let known = this.#sectionParts.get(matter);
    if (known === undefined) {
      known = new WeakMap();
      this.#sectionParts.set(matter, known);
    }
    let lines = known.get(section);
    if (lines === undefined) {
      lines = find();
      known.set(section, lines);
    }
    return lines;
  }

  /** What the cells of a heading row say about the columns below them. */
  columnHeadings(row: number): readonly (Label | null)[] {
    return this.sheet
      .filled(row)
      .filter((column, index) => index > 0 || !this.#headsRows(row, column))
      .map((column) => this.sheet.label(row, column));
  }

  /** The closest line that is the title of a further table; undefined for none. */
  titleOfTable(section: readonly PlacedLabel[]): PlacedLabel | undefined {
    const [title] = this.ofSection(section, 'titleOfTable', () => {
      const found = section.find((line) => this.#isTitleOfTable(line));
      return found === undefined ? [] : [found];
    });
    return title;
  }

  /** True for the title of a further table: a line after a blank row, below figures, that names the programme alone. */
  #isTitleOfTable({ isTitle, isAfterBlank, module, year, text }: PlacedLabel): boolean {
    if (isTitle || !isAfterBlank || module !== null || year !== null || isNote(text)) return false;
    return this.sheet.grid.needs.words.namesProgramme(text);
  }

  /**
   * Who corrected a label of a sheet says that it is about the programme, whatever its title says; not where the sheet
   * names the programme itself, which may be further down than the title of another one.
   */
  readonly isSaidByHand = makeOnce(() => {
    const { sheet, needs } = this.sheet.grid;
    return this.sheet.isCorrected && !namesProgramme(sheet, needs.words);
  });

  /** The levels of module and year among the lines of the sheet. */
  readonly levels = makeOnce(() => new SectionLevels(this.#linesOfSheet()));

  /** True where the first text of a heading row stands above the labels of rows: `Modul 1 | 2021 | 2022`. */
  #headsRows(row: number, column: number): boolean {
    return !this.#firstHeadsFigures(row, column);
  }
}
