import type { Behaviour } from '../../document/behaviour/switches';
import { cellAt } from '../../document/cells';
import { enterPending, enterResult, enterSpills } from '../../document/computed-results';
import { formatBlock } from '../../document/write-block';
import { boundingArea } from '../../document/range-address';
import type { CellArea } from '../../document/range-address';
import { numberFormatOf } from '../../document/cell-format';
import { Session } from '../../document/session';
import { findSheet } from '../../document/sheets';
import { userEdit } from '../../document/user-edit';
import { widenForEntered } from '../../document/widen-for-entered';
import type { CellValue, SheetDocument, WorkbookDocument } from '../../document/workbook-document';
import { editText } from '../../formulas/edit-text';
import { documentInput, typedContent } from '../../formulas/typed-content';
import { pendingError } from '../grid/cell-data';
import { DocumentView } from '../grid/document-view';
import type { GridCell } from '../grid/language-editing';
import type { ChangedCell, ComputedCell, SpreadsheetGrid } from '../grid/spreadsheet-grid';
import type { GridLanguage } from '../grid/start-univer';
import { gridContent } from '../grid/to-grid';

/** A document that is open in the grid: what happens to one of the two happens to the other. */
export class OpenWorkbook {
  readonly session: Session;
  /** Whether something changed that was not saved. */
  unsaved = false;
  readonly #view: DocumentView;
  /** The selection that the grid shows; another one in the session was made by the add-in. */
  #selected: CellArea | null = null;
  /** Id of the sheet that the grid shows. */
  #shown = '';
  /** Number formats that typed texts brought along, until the grid says that they were entered. */
  readonly #typedFormats = new Map<string, string>();

  constructor(
    readonly document: WorkbookDocument,
    readonly fileName: string,
    private readonly grid: SpreadsheetGrid,
    private readonly language: GridLanguage,
    behaviour: Behaviour,
  ) {
    this.session = new Session(document, behaviour);
    this.#view = new DocumentView(grid, document, language);
  }

  /** Shows the whole document in the grid. */
  show(): void {
    const { id } = this.activeSheet;
    this.#view.open();
    this.activate(id);
  }

  get activeSheet(): SheetDocument {
    return this.document.sheets[this.document.activeSheet]!;
  }

  /** Shows what the add-in changed. Returns whether anything did. */
  refresh(): boolean {
    const before = this.#shown;
    const { cells, sheets } = this.#view.refresh();
    const { selection } = this.session;
    const activated = before !== this.activeSheet.id || selection !== this.#selected;
    if (activated) this.activate(this.activeSheet.id, selection);
    else if (sheets) this.grid.select(before, selection);
    if (cells || sheets) {
      this.grid.forgetUndo();
      this.unsaved = true;
    }
    return cells || sheets || activated;
  }

  /** Shows a sheet with cells selected on it. */
  activate(sheet: string, area: CellArea = { top: 0, left: 0, rows: 1, columns: 1 }): void {
    const found = findSheet(this.document, sheet);
    if (found === null) return;
    this.document.activeSheet = this.document.sheets.indexOf(found);
    this.#shown = found.id;
    this.#note(area);
    this.grid.select(found.id, area);
  }

  /** Notes what is selected on the sheet that is shown; the grid also selects on sheets that it only makes. */
  select(sheet: string, area: CellArea): void {
    if (sheet === this.#shown) this.#note(area);
  }

  #note(area: CellArea): void {
    this.session.select(area);
    this.#selected = area;
  }

  textToEdit({ sheet, row, column }: GridCell): string | null {
    const found = findSheet(this.document, sheet);
    return found === null ? null : editText(cellAt(found, row, column), this.document, this.language);
  }

  /** What the grid shall hold for a typed text. */
  contentOf(typed: string, cell: GridCell) {
    const sheet = findSheet(this.document, cell.sheet);
    const stored = sheet === null ? undefined : cellAt(sheet, cell.row, cell.column);
    const format = numberFormatOf(stored, this.document.styles);
    const content = typedContent(typed, this.language, format, this.document.dateSystem);
    if (content.numberFormat !== null && format === 'General') {
      this.#typedFormats.set(keyOf(cell), content.numberFormat);
    }
    return gridContent(documentInput(content));
  }

  /** Enters what the user changed in the grid. Returns false where the sheet is protected; the grid is set back then. */
  edited(cells: readonly ChangedCell[]): boolean {
    const sheet = cells[0] === undefined ? null : findSheet(this.document, cells[0].sheet);
    if (sheet === null) return true;
    if (sheet.protected) {
      for (const { row, column } of cells) sheet.changes.unseen?.add(`${row},${column}`);
      this.#view.refresh();
      return false;
    }
    const area = cells.map(areaOf).reduce(boundingArea);
    const values: (CellValue | null)[][] = Array.from({ length: area.rows }, () =>
      new Array<CellValue | null>(area.columns).fill(null),
    );
    for (const { row, column, input } of cells) values[row - area.top]![column - area.left] = input;
    userEdit(this.session, sheet, area, values);
    this.unsaved = true;
    for (const cell of cells) {
      this.#seen(sheet, cell);
      widenForEntered(this.document, sheet, cell);
    }
    this.#view.refresh();
    return true;
  }

  /** The grid shows the cell already, unless it is to get a number format. */
  #seen(sheet: SheetDocument, cell: ChangedCell): void {
    const format = this.#typedFormats.get(keyOf(cell));
    this.#typedFormats.delete(keyOf(cell));
    if (format === undefined && !cell.restyled) sheet.changes.unseen?.delete(`${cell.row},${cell.column}`);
    if (format !== undefined) formatBlock(sheet, areaOf(cell), format);
  }

  /** Enters what the grid's engine computed. */
  computed(cells: readonly ComputedCell[]): void {
    for (const cell of cells) {
      const sheet = findSheet(this.document, cell.sheet);
      if (sheet === null) continue;
      if (cell.value === pendingError) enterPending(sheet, cell.row, cell.column);
      else enterResult(sheet, cell);
      sheet.changes.unseen?.delete(`${cell.row},${cell.column}`);
    }
  }

  /** Enters the results that spilled from their formulas' cells. */
  settled(): void {
    for (const sheet of this.document.sheets) {
      const spills = this.grid.spills(sheet.id);
      enterSpills(sheet, spills, (row, column) => this.grid.resultAt(sheet.id, row, column));
      sheet.changes.unseen?.clear();
    }
  }
}

function areaOf({ row, column }: GridCell): CellArea {
  return { top: row, left: column, rows: 1, columns: 1 };
}

function keyOf({ sheet, row, column }: GridCell): string {
  return `${sheet}!${row},${column}`;
}
