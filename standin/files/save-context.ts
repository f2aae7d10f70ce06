import type { SheetDocument, WorkbookDocument } from '../document/workbook-document';
import type { FilePackage } from './file-package';
import type { Namespaces } from './namespaces';
import type { OpenedFile } from './opened-file';
import type { StyleWriter } from './style-writer';
import type { WorkbookLinks } from './workbook-links';

/** What the writers of one save share. */
export interface SaveContext {
  readonly document: WorkbookDocument;
  readonly opened: OpenedFile;
  /** The parts being written; begins as a copy of the opened ones. */
  readonly file: FilePackage;
  readonly links: WorkbookLinks;
  readonly namespaces: Namespaces;
  readonly styles: StyleWriter;
  /** Part of every sheet of the document, also of new ones. */
  readonly sheetParts: Map<SheetDocument, string>;
  /** A1 addresses of formulas that are gone, by sheet part. */
  readonly lostFormulas: Map<string, Set<string>>;
  /** Set where the value or formula of a cell was written. */
  valuesChanged: boolean;
}
