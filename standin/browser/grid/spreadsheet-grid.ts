import {
  CanceledError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
} from '@univerjs/core';
import type { ICellData, ICommandInfo, IExecutionOptions, Injector, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  FormulaDataModel,
  IDependencyManagerService,
  IEditorBridgeService,
  IEditorService,
  ILayoutService,
  ScrollToRangeOperation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import type { CellArea } from '../../document/range-address';
import type { CellValue, ChartDocument, WorkbookDocument } from '../../document/workbook-document';
import type { Place } from './chart-overlay';
import type { TypedFormula } from '../help/function-help';
import { isAllowed } from './allowed-commands';
import { CalculationState } from './calculation-state';
import type { CallingCell } from './function-results';
import { inputOf, resultOf } from './from-grid';
import { showInLanguage } from './german-display';
import { editInLanguage } from './language-editing';
import type { GridCell, LanguageEditing } from './language-editing';
import { hideCutNumbers } from './narrow-numbers';
import { startUniver } from './start-univer';
import type { GridLanguage } from './start-univer';
import { withoutResult } from './without-result';
import { gridUnit, workbookSnapshot } from './workbook-snapshot';

/** A cell of the grid after the user or the engine changed it. */
export interface ChangedCell extends GridCell {
  readonly input: CellValue;
  /** Whether the grid may show the cell in a look that the document does not know (pasted, filled). */
  readonly restyled: boolean;
}

export interface ComputedCell extends GridCell {
  readonly value: CellValue;
  readonly isError: boolean;
}

export interface GridListener extends LanguageEditing {
  /** The user changed cells: typed, pasted, cleared, filled, undid. */
  edited(cells: readonly ChangedCell[]): void;
  /** The engine computed formulas. */
  computed(cells: readonly ComputedCell[]): void;
  /** Everything is computed. */
  settled(): void;
  selected(sheet: string, area: CellArea): void;
  scrolled(): void;
  /** The user types a formula or a value into a cell; null once that has ended. */
  typing(typed: TypedFormula | null): void;
  /** The user clicked a cell. */
  clicked(cell: GridCell): void;
  /** The user tried something that the document cannot follow. */
  refused(command: string): void;
}

/** A computation starts a tenth of a second after it was asked for, or when the one before has ended. */
const latestStart = 2000;

/** The spreadsheet in the page: shows a document, tells what the user does with it, and computes formulas. */
export class SpreadsheetGrid {
  readonly calculation: CalculationState;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly #commands: ICommandService;
  readonly #language: GridLanguage;
  readonly #dispose: () => void;
  #watch: ReturnType<typeof setTimeout> | undefined;
  #pushing = false;
  #opened = false;

  constructor(
    container: HTMLElement,
    language: GridLanguage,
    private readonly listener: GridListener,
  ) {
    this.#language = language;
    this.calculation = new CalculationState(() => listener.settled());
    const { api, injector, dispose } = startUniver(container, language);
    this.#dispose = dispose;
    this.api = api;
    this.injector = injector;
    this.#commands = injector.get(ICommandService);
    api.addEvent(api.Event.Scroll, () => listener.scrolled());
    // The editor tells of a change before its cursor has moved.
    api.addEvent(api.Event.SheetEditChanging, () => setTimeout(() => listener.typing(this.#typed())));
    api.addEvent(api.Event.SheetEditEnded, () => listener.typing(null));
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) =>
      listener.clicked({ sheet: worksheet.getSheetId(), row, column }),
    );
    this.#commands.beforeCommandExecuted((command) => this.#before(command));
    this.#commands.onCommandExecuted((command, options) => this.#after(command, options));
  }

  /** Shows another document. */
  open(document: WorkbookDocument): void {
    if (this.#opened) this.api.disposeUnit(gridUnit);
    this.calculation.reset();
    this.#pushing = true;
    this.api.createWorkbook(workbookSnapshot(document, this.#language === 'de'));
    this.#pushing = false;
    if (!this.#opened) this.#translate();
    this.api.getActiveWorkbook()?.setNumfmtLocal(this.#language);
    this.#opened = true;
    const wanting = withoutResult(document);
    if (wanting.length > 0) this.recompute(wanting);
  }

  /** The services for this are there once the grid has a workbook. */
  #translate(): void {
    showInLanguage(this.injector, () => this.#language);
    hideCutNumbers(this.injector);
    editInLanguage(this.injector, this.listener);
  }

  /** Takes the spreadsheet away. */
  close(): void {
    clearTimeout(this.#watch);
    this.#dispose();
  }

  /** Writes cells that the document changed. */
  write(sheet: string, cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>): void {
    this.run(SetRangeValuesMutation.id, { unitId: gridUnit, subUnitId: sheet, cellValue: cells });
  }

  /** Carries out one of the grid's own commands without taking it for the user's. */
  run(command: string, parameters: object): void {
    this.#pushing = true;
    try {
      this.#commands.syncExecuteCommand(command, parameters);
    } finally {
      this.#pushing = false;
    }
  }

  /** Computes formulas again whose inputs lie outside the grid. */
  recompute(cells: readonly CallingCell[]): void {
    this.#compute(
      cells.map(({ sheet, row, column }) => ({
        unitId: gridUnit,
        sheetId: sheet,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
    );
  }

  /** Computes the formulas in some areas, or all of them. */
  #compute(areas: readonly object[] | 'all'): void {
    this.#commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      {
        forceCalculation: areas === 'all',
        dirtyRanges: areas === 'all' ? [] : areas,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  }

  /**
   * A change asks for a computation. The engine forgets one that is asked for in the moment in which another ends;
   * then everything is computed.
   */
  #asked(): void {
    this.calculation.asked();
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => {
      if (this.calculation.waitsForStart) this.#compute('all');
    }, latestStart);
  }

  /** Id of the sheet that the grid shows. */
  get shownSheet(): string | undefined {
    return this.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
  }

  /** Sheet and area of the selection. */
  select(sheet: string, { top, left, rows, columns }: CellArea): void {
    const worksheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet);
    if (worksheet === null || worksheet === undefined) return;
    this.api.getActiveWorkbook()!.setActiveSheet(worksheet);
    worksheet.getRange(top, left, rows, columns).activate();
  }

  /** Scrolls as far as need be to see a cell of the active sheet. */
  reveal(row: number, column: number): void {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    this.#commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
  }

  /** Lets the keyboard write into the grid. */
  focus(): void {
    this.injector.get(IUniverInstanceService).focusUnit(gridUnit);
    this.injector.get(ILayoutService).focus();
  }

  /** What the grid shows in a cell. */
  shownText(sheet: string, row: number, column: number): string {
    const worksheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet)?.getSheet();
    const cell = worksheet?.getCell(row, column);
    return String(cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '');
  }

  /** Areas over which formulas of a sheet spill, each with its formula's cell first. */
  spills(sheet: string): readonly CellArea[] {
    const ranges = this.injector.get(FormulaDataModel).getArrayFormulaRange()[gridUnit]?.[sheet] ?? {};
    return Object.values(ranges).flatMap((line) =>
      Object.values((line ?? {}) as Record<string, IRange>).map(
        ({ startRow, startColumn, endRow, endColumn }) => ({
          top: startRow,
          left: startColumn,
          rows: endRow - startRow + 1,
          columns: endColumn - startColumn + 1,
        }),
      ),
    );
  }

  /** Where cells of the active sheet lie, in pixels from the corner of its first visible cell. */
  placeOf({ top, left, bottom, right }: ChartDocument['position']): Place {
    const worksheet = this.api.getActiveWorkbook()!.getActiveSheet();
    const first = worksheet.getRange(top, left).getCellRect();
    const last = worksheet.getRange(bottom, right).getCellRect();
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = worksheet.getScrollState();
    const corner = worksheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
    return {
      left: first.left - corner.left - offsetX,
      top: first.top - corner.top - offsetY,
      width: last.left - first.left,
      height: last.top - first.top,
    };
  }

  /** Height of a row as the grid shows it. */
  rowPixels(sheet: string, row: number): number {
    return this.api.getActiveWorkbook()?.getSheetBySheetId(sheet)?.getRowHeight(row) ?? 0;
  }

  /** A result that spilled into a cell. */
  resultAt(
    sheet: string,
    row: number,
    column: number,
  ): { readonly value: CellValue; readonly isError: boolean } {
    const cells = this.injector.get(FormulaDataModel).getArrayFormulaCellData()[gridUnit]?.[sheet];
    return resultOf(cells?.[row]?.[column] ?? null);
  }

  /** Enters content into a cell as if typed there. */
  enter({ sheet, row, column }: GridCell, content: Pick<ICellData, 'v' | 't' | 'f'>): void {
    this.#commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: gridUnit,
      subUnitId: sheet,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value: { ...content, p: null, si: null },
    });
  }

  /** Forgets what the user could undo: what a program wrote lies over it, as in Excel. */
  forgetUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(gridUnit);
  }

  /** Whether a cell is being edited. */
  get editing(): boolean {
    return this.#opened && this.injector.get(IEditorBridgeService).isVisible().visible;
  }

  /** Ends editing and keeps what was typed, as a click beside the grid does in Excel. */
  async endEditing(): Promise<void> {
    if (this.editing) await this.api.getActiveWorkbook()?.endEditingAsync(true);
  }

  /** What is typed in the editor of a cell. */
  #typed(): TypedFormula | null {
    const editor = this.injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    if (!this.editing || editor === null || editor === undefined) return null;
    const text = (editor.getDocumentData().body?.dataStream ?? '').replace(/\r\n$/, '');
    const { left, top, bottom } = editor.getBoundingClientRect();
    return {
      text,
      cursor: editor.getSelectionRanges()[0]?.startOffset ?? text.length,
      place: { left, top, bottom },
      replace: (changed, cursor) =>
        editor.replaceText(changed, [{ startOffset: cursor, endOffset: cursor, collapsed: true }]),
    };
  }

  #before({ id }: Readonly<ICommandInfo>): void {
    if (this.#pushing || isAllowed(id)) return;
    this.listener.refused(id);
    throw new CanceledError();
  }

  #after({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    switch (id) {
      case SetRangeValuesMutation.id:
        this.#valuesSet(params as ISetRangeValuesMutationParams, options);
        return;
      case SetTriggerFormulaCalculationStartMutation.id:
        this.#asked();
        return;
      case SetFormulaCalculationStartMutation.id:
        this.calculation.started();
        return;
      case SetFormulaCalculationNotificationMutation.id: {
        const state = (params as { readonly functionsExecutedState?: number }).functionsExecutedState;
        const stopped = 1;
        if (state === undefined) return;
        this.#forgetDependencies();
        if (state !== stopped) setTimeout(() => this.calculation.ended());
        return;
      }
      case SetSelectionsOperation.id:
        this.#selectionSet();
        return;
      default:
    }
  }

  /**
   * The engine keeps what a formula read after the formula is gone: of a sheet that was taken away, of a cell that was
   * cleared if it read several places of a sheet. It then looks for formulas that there are no longer. A computation
   * finds out anew what every formula reads, so that nothing is lost between two of them.
   */
  #forgetDependencies(): void {
    this.injector.get(IDependencyManagerService).reset();
  }

  #valuesSet(params: ISetRangeValuesMutationParams, options: IExecutionOptions | undefined): void {
    if (options?.['applyFormulaCalculationResult'] === true) {
      this.listener.computed(cellsOf(params).map(([place, cell]) => ({ ...place, ...resultOf(cell) })));
      return;
    }
    if (options?.onlyLocal === true) return;
    this.#asked();
    if (this.#pushing) return;
    const worksheet = this.api.getWorkbook(gridUnit)?.getSheetBySheetId(params.subUnitId)?.getSheet();
    const formulas = this.injector.get(FormulaDataModel);
    const restyled = /paste|fill|style|format/.test(params.trigger ?? '');
    this.listener.edited(
      cellsOf(params).map(([place]) => {
        const { row, column, sheet } = place;
        const raw = worksheet?.getCellRaw(row, column) ?? null;
        const formula = raw === null ? null : formulas.getFormulaStringByCell(row, column, sheet, gridUnit);
        return { ...place, input: inputOf(raw, formula ?? null), restyled };
      }),
    );
  }

  #selectionSet(): void {
    const worksheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const range = worksheet?.getSelection()?.getActiveRange();
    if (worksheet === undefined || worksheet === null || range === undefined || range === null) return;
    this.listener.selected(worksheet.getSheetId(), {
      top: range.getRow(),
      left: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    });
  }
}

function cellsOf(params: ISetRangeValuesMutationParams): [GridCell, ICellData | null][] {
  const cells: [GridCell, ICellData | null][] = [];
  for (const [row, line] of Object.entries(params.cellValue ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      cells.push([
        { sheet: params.subUnitId, row: Number(row), column: Number(column) },
        (cell as ICellData | null) ?? null,
      ]);
    }
  }
  return cells;
}
