import { contentType } from './content-types';
import { FileError } from './file-error';
import type { FilePackage } from './file-package';
import { readRelationships, type Relationship } from './relationships';

/** The parts that the workbook part links to. */
export interface WorkbookLinks {
  readonly workbook: string;
  readonly fileType: 'xlsx' | 'xlsm';
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly calcChain: string | null;
  readonly customXml: readonly string[];
  readonly all: readonly Relationship[];
}

/**
 * Finds the workbook part and what it links to through the relationships, never by the names of parts.
 * @throws FileError `not-a-workbook` for other zip files, `binary-format` for .xlsb.
 */
export function findWorkbook(file: FilePackage): WorkbookLinks {
  if (!file.has('[Content_Types].xml')) throw new FileError('not-a-workbook');
  const main = readRelationships(file, '').find((each) => each.kind === 'officeDocument' && !each.external);
  if (main === undefined) throw new FileError('not-a-workbook');
  const type = contentType(file, main.target);
  if (/sheet\.binary/i.test(type)) throw new FileError('binary-format');
  if (!/(spreadsheetml|ms-excel)\.(sheet|template|addin)/i.test(type)) throw new FileError('not-a-workbook');
  if (!file.has(main.target)) throw new FileError('damaged', main.target, 'missing');
  const all = readRelationships(file, main.target);
  const target = (kind: string): string | null =>
    all.find((each) => each.kind === kind && file.has(each.target))?.target ?? null;
  return {
    workbook: main.target,
    fileType: /macroEnabled/i.test(type) ? 'xlsm' : 'xlsx',
    styles: target('styles'),
    sharedStrings: target('sharedStrings'),
    calcChain: target('calcChain'),
    customXml: all
      .filter((each) => each.kind === 'customXml' && file.has(each.target))
      .map((each) => each.target),
    all,
  };
}
