import type { Behaviour } from '../../document/behaviour/switches';
import { IFunctionService, type IFunctionInfo, FunctionType } from '@univerjs/preset-sheets-core';
import { cellAt } from '../../document/cells';
import { hyperlinkAt } from '../../document/hyperlinks';
import { findName } from '../../document/names';
import { newDocument } from '../../document/new-document';
import { areaAddress, parseAddress } from '../../document/range-address';
import type { CellArea } from '../../document/range-address';
import { findSheet } from '../../document/sheets';
import { FileError, findingOfFile } from '../../files/file-error';
import { fileRunSentence } from '../../files/file-findings';
import type { WorkbookDocument } from '../../document/workbook-document';
import { openWorkbook } from '../../files/open-workbook';
import { saveWorkbook } from '../../files/save-workbook';
import { AddInFunction } from '../grid/add-in-function';
import type { FunctionMetadata } from '../grid/function-metadata';
import { ChartOverlay } from '../grid/chart-overlay';
import { FunctionResults } from '../grid/function-results';
import type { GridCell } from '../grid/language-editing';
import { shownError } from '../grid/shown-plain';
import { SpreadsheetGrid } from '../grid/spreadsheet-grid';
import type { GridLanguage } from '../grid/start-univer';
import type { FunctionHelp } from '../help/function-help';
import { AddIn } from '../host/add-in';
import type { RibbonButton, RibbonModel } from '../ribbon/ribbon-model';
import type { WorkbenchTexts } from '../texts/de';
import { addressOf } from './address-of';
import { OpenWorkbook } from './open-workbook';

/** Long enough to read the longest sentence. */
const messageDuration = 15_000;

/** A computation that takes longer holds no request of the add-in; its cells read as not calculated then. */
const longestComputation = 20_000;

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export type Theme = 'light' | 'dark' | 'contrast';

export interface WorkbenchParts {
  readonly grid: HTMLElement;
  /** Lies over the cells. */
  readonly charts: HTMLElement;
  readonly addIn: HTMLElement;
  /** Helps with the add-in's functions while a formula is typed. */
  readonly functionHelp: FunctionHelp;
  /** Something that the page shows beside the grid changed: selection, tabs, status, file name. */
  changed(): void;
  showPane(visible: boolean): void;
  paneVisible(): boolean;
  /** The add-in's page has loaded; its window, unless it was taken away meanwhile. */
  addInLoaded(window: Window | null): void;
}

export interface WorkbenchSettings {
  readonly language: GridLanguage;
  readonly theme: Theme;
  readonly texts: WorkbenchTexts;
  readonly ribbon: RibbonModel;
  readonly functions: readonly FunctionMetadata[];
  /** API sets that the add-in is told not to be there. */
  readonly withoutSets: readonly string[];
  /** How the Excel behaves. */
  readonly behaviour: Behaviour;
}

/** A spreadsheet with the add-in in it. */
export class Workbench {
  readonly grid: SpreadsheetGrid;
  #results: FunctionResults;
  readonly #charts: ChartOverlay;
  #workbook: OpenWorkbook | null = null;
  #addIn: AddIn | null = null;
  /** A sentence for the user, for a while. */
  #message: string | null = null;
  #messageTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #functionMessages = new Map<string, string>();
  #commands = 0;

  constructor(
    private readonly parts: WorkbenchParts,
    readonly settings: WorkbenchSettings,
  ) {
    this.grid = new SpreadsheetGrid(parts.grid, settings.language, {
      edited: (cells) => {
        if (this.workbook.edited(cells)) this.#say(null);
        else this.#say(this.settings.texts.protectedSheet);
        this.#addIn?.host.sendEvents();
      },
      computed: (cells) => this.workbook.computed(cells),
      settled: () => {
        this.#results.forget();
        this.workbook.settled();
        parts.changed();
      },
      selected: (sheet, area) => {
        this.#workbook?.select(sheet, area);
        this.#addIn?.host.sendEvents();
        parts.changed();
      },
      scrolled: () => this.showCharts(),
      clicked: (cell) => this.#followLink(cell),
      typing: (typed) => {
        if (typed === null) parts.functionHelp.hide();
        else parts.functionHelp.show(typed);
      },
      refused: () => this.#say(this.settings.texts.refused),
      textToEdit: (cell) => this.workbook.textToEdit(cell),
      contentOf: (typed, cell) => this.workbook.contentOf(typed, cell),
    });
    this.#charts = new ChartOverlay(parts.charts);
    this.#results = this.#newResults();
  }

  get workbook(): OpenWorkbook {
    return this.#workbook!;
  }

  get addIn(): AddIn | null {
    return this.#addIn;
  }

  /** Whether something changed that nobody has downloaded. */
  get unsaved(): boolean {
    return this.#workbook?.unsaved ?? false;
  }

  get isOpen(): boolean {
    return this.#workbook !== null;
  }

  /** Reads bytes as a workbook, or makes an empty one for null. Says why where a file is none, and answers null. */
  read(bytes: Uint8Array | null): WorkbookDocument | null {
    try {
      return bytes === null ? newDocument() : openWorkbook(bytes);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.#say(fileRunSentence(findingOfFile(error), this.settings.language));
      return null;
    }
  }

  openDocument(document: WorkbookDocument, name: string): void {
    this.#addIn?.close();
    this.#functionMessages.clear();
    this.#results = this.#newResults();
    this.#say(null);
    const { language, behaviour } = this.settings;
    this.#workbook = new OpenWorkbook(document, name, this.grid, language, behaviour);
    this.workbook.show();
    this.#registerFunctions();
    this.#startAddIn();
    this.parts.changed();
  }

  /** Takes grid and add-in away. */
  close(): void {
    this.#addIn?.close();
    this.grid.close();
  }

  /** The bytes of the workbook; what was changed is safe then. */
  save(): Uint8Array {
    this.workbook.unsaved = false;
    return saveWorkbook(this.workbook.document);
  }

  /** Does what a button of the ribbon stands for. */
  async click(button: RibbonButton): Promise<void> {
    if (button.action.kind === 'pane') {
      this.parts.showPane(true);
      return;
    }
    await this.grid.endEditing();
    this.#commands += 1;
    this.parts.changed();
    try {
      await this.#addIn!.host.commands.run(button.action.name, button.id);
    } finally {
      this.#commands -= 1;
      this.parts.changed();
    }
  }

  /** Enters a text into the first selected cell, as the formula bar does. */
  enter(text: string): void {
    const { top, left } = this.workbook.session.selection;
    const cell = { sheet: this.workbook.activeSheet.id, row: top, column: left };
    this.grid.enter(cell, this.workbook.contentOf(text, cell));
  }

  /** Selects the cells of an address or a name (`B4`, `Haushalt!B4`, `KIM_Eigenanteil`); false where it is none. */
  go(address: string): boolean {
    const parsed = parseAddress(address) ?? parseAddress(this.#named(address));
    if (parsed === null) return false;
    const sheet =
      parsed.sheet === null ? this.workbook.activeSheet : findSheet(this.workbook.document, parsed.sheet);
    if (sheet === null) return false;
    this.workbook.activate(sheet.id, parsed.area);
    this.grid.reveal(parsed.area.top, parsed.area.left);
    this.parts.changed();
    return true;
  }

  #named(text: string): string {
    const { document, activeSheet } = this.workbook;
    const name = text.trim();
    const found = findName(document, name, activeSheet.id) ?? findName(document, name, null);
    return found?.refersTo.replace(/^=/, '') ?? '';
  }

  /** What is to be said at the moment, an error of the selected cell first. */
  status(): { readonly text: string; readonly isError: boolean } {
    const { texts } = this.settings;
    if (this.#message !== null) return { text: this.#message, isError: true };
    if (this.#commands > 0) return { text: texts.working, isError: false };
    if (!this.grid.calculation.settled) return { text: texts.computing, isError: false };
    const explained = this.#explainedError();
    return explained === null ? { text: texts.ready, isError: false } : { text: explained, isError: true };
  }

  /** Draws the charts of the sheet that is shown. */
  showCharts(): void {
    if (this.isOpen)
      this.#charts.show(this.workbook.activeSheet, ({ position }) => this.grid.placeOf(position));
  }

  /** Address of the selection, and the text of its first cell as the formula bar shows it. */
  selection(): { readonly address: string; readonly text: string } {
    const area: CellArea = this.workbook.session.selection;
    const cell = { sheet: this.workbook.activeSheet.id, row: area.top, column: area.left };
    return {
      address: areaAddress({ ...area, rows: 1, columns: 1 }),
      text: this.workbook.textToEdit(cell) ?? '',
    };
  }

  /** Goes where the link of a cell leads; a place outside the workbook is named, never opened. */
  #followLink({ sheet: id, row, column }: GridCell): void {
    const sheet = findSheet(this.workbook.document, id);
    const link = sheet === null ? null : hyperlinkAt(sheet, { top: row, left: column, rows: 1, columns: 1 });
    if (link === null) return;
    const target = (link.documentReference ?? link.address ?? '').replace(/^#/, '');
    if (!this.go(target)) this.#say(this.settings.texts.linkOutside.replace('{target}', target));
  }

  #say(message: string | null): void {
    clearTimeout(this.#messageTimer);
    this.#message = message;
    if (message !== null) this.#messageTimer = setTimeout(() => this.#say(null), messageDuration);
    this.parts.changed();
  }

  #explainedError(): string | null {
    const { top, left } = this.workbook.session.selection;
    const sheet = this.workbook.activeSheet;
    const cell = cellAt(sheet, top, left);
    if (cell?.isError !== true) return null;
    const name = shownError(String(cell.value), this.settings.language) ?? String(cell.value);
    const message = this.#functionMessages.get(`${sheet.id}!${top},${left}`);
    return message === undefined ? name : `${name}: ${message}`;
  }

  /** Calls of one open workbook; what comes back after another was opened counts for nothing. */
  #newResults(): FunctionResults {
    const { calculation } = this.grid;
    const results: FunctionResults = new FunctionResults({
      call: (calls) => this.#addIn!.callFunctions(calls),
      recompute: (cells) => {
        if (results === this.#results) this.grid.recompute(cells);
      },
      count: (change) => {
        if (results !== this.#results) return;
        if (change > 0) calculation.callsOut(change);
        else calculation.callsBack(-change);
      },
    });
    return results;
  }

  #startAddIn(): void {
    const workbook = this.workbook;
    this.#addIn = new AddIn({
      session: workbook.session,
      locale: this.settings.language === 'de' ? 'de-DE' : 'en-US',
      fileName: workbook.fileName,
      origin: window.location.origin,
      withoutSets: this.settings.withoutSets,
      page: addressOf(this.settings.ribbon.page),
      parent: this.parts.addIn,
      showPane: (visible) => this.parts.showPane(visible),
      paneVisible: () => this.parts.paneVisible(),
      settled: async () => {
        if (this.grid.editing) return 'cell-being-edited';
        await Promise.race([this.grid.calculation.whenSettled(), after(longestComputation)]);
        return 'ready';
      },
      carriedOut: () => {
        if (workbook.refresh()) this.parts.changed();
      },
    });
    const { frame } = this.#addIn;
    void frame.loaded.then(() => this.parts.addInLoaded(frame.element.contentWindow));
    frame.element.style.colorScheme = this.settings.theme === 'light' ? 'light' : 'dark';
  }

  #registerFunctions(): void {
    const namespace = this.settings.ribbon.functions?.namespace;
    if (namespace === undefined) return;
    const { functions, language } = this.settings;
    this.parts.functionHelp.offer({ namespace, functions, separator: language === 'de' ? ';' : ',' });
    const service = this.grid.injector.get(IFunctionService);
    const name = ({ name: own }: FunctionMetadata) => `${namespace}.${own}`.toUpperCase();
    service.registerExecutors(
      ...functions.map(
        (metadata) =>
          new AddInFunction(name(metadata), metadata, this.#results, ({ sheet, row, column }, message) => {
            const key = `${sheet}!${row},${column}`;
            if (message === null) this.#functionMessages.delete(key);
            else this.#functionMessages.set(key, message);
          }),
      ),
    );
    service.registerDescriptions(
      ...functions.map((metadata): IFunctionInfo => ({
        functionName: name(metadata),
        functionType: FunctionType.User,
        description: metadata.description ?? '',
        abstract: metadata.description ?? '',
        functionParameter: metadata.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? '',
          example: '',
          require: parameter.optional === true ? 0 : 1,
          repeat: parameter.repeating === true ? 1 : 0,
        })),
      })),
    );
  }
}
