import type {
  ChartDocument,
  CustomXmlPart,
  DefinedName,
  FileOrigin,
  PageDocument,
  SheetDocument,
  TableDocument,
  WorkbookDocument,
} from '../document/workbook-document';
import type { FilePackage } from './file-package';
import type { DateSystem } from '../document/serial-number';

/** What stood in the file, so that saving can tell what the add-in changed since. */
export interface OpenedSheet {
  readonly id: string;
  readonly part: string;
  readonly name: string;
  readonly visibility: SheetDocument['visibility'];
  readonly protected: boolean;
  readonly showGridlines: boolean;
  readonly frozenRows: number;
  readonly tabColor: string;
  readonly page: PageDocument;
  readonly tables: readonly TableDocument[];
  readonly charts: readonly ChartDocument[];
}

/** The file behind a document: its parts and what the document said when it was opened. */
export class OpenedFile implements FileOrigin {
  sheets: readonly OpenedSheet[] = [];
  names: readonly DefinedName[] = [];
  customXmlParts: readonly CustomXmlPart[] = [];
  settings = '[]';
  dateSystem: DateSystem = 1900;
  activeSheet = 0;

  constructor(
    readonly fileType: 'xlsx' | 'xlsm',
    readonly parts: FilePackage,
    /** The part that holds the add-in settings, where the file has one. */
    readonly settingsPart: string | null,
  ) {}

  /** Remembers the document as it is now. */
  remember(document: WorkbookDocument): void {
    this.sheets = document.sheets.map((sheet) => ({
      id: sheet.id,
      part: sheet.part!,
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protected,
      showGridlines: sheet.showGridlines,
      frozenRows: sheet.frozenRows,
      tabColor: sheet.tabColor,
      page: { ...sheet.page },
      tables: sheet.tables.map((table) => ({ ...table, area: { ...table.area } })),
      charts: sheet.charts.map((chart) => ({ ...chart })),
    }));
    this.names = document.names.map((name) => ({ ...name }));
    this.customXmlParts = document.customXmlParts.map((part) => ({ ...part }));
    this.settings = settingsText(document);
    this.dateSystem = document.dateSystem;
    this.activeSheet = document.activeSheet;
  }
}

/** The settings as one JSON text with sorted keys. */
export function settingsText(document: WorkbookDocument): string {
  return JSON.stringify([...document.settings].sort(([a], [b]) => (a < b ? -1 : 1)));
}
