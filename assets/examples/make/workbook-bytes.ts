import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import ExcelJS from 'exceljs';
import type { Workbook } from 'exceljs';
import { TYPEFACE } from './look';

const STYLES = 'xl/styles.xml';
const DEFAULT_FONT =
  '<sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/>';
const OWN_FONT = `<sz val="10"/><color theme="1"/><name val="${TYPEFACE}"/><family val="2"/>`;
/** Order of a font's parts in the schema (ISO/IEC 29500-1, CT_Font as Office reads it); ExcelJS keeps none. */
const FONT_PARTS = [
  'b',
  'i',
  'strike',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** A new workbook with fixed properties, so that the same content always gives the same file. */
export function newWorkbook(title: string): Workbook {
  const workbook = new ExcelJS.Workbook();
  const made = new Date(Date.UTC(2024, 0, 2, 8));
  workbook.creator = 'KIM-Abgleich';
  workbook.lastModifiedBy = 'KIM-Abgleich';
  workbook.created = made;
  workbook.modified = made;
  workbook.title = title;
  return workbook;
}

/**
 * The file of a workbook. ExcelJS stamps the time of the run on every part, so the parts are packed again with one
 * fixed time; and cells without a style of their own get the typeface of the others.
 */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const styles = withOrderedFonts(strFromU8(parts[STYLES]!));
  if (!styles.includes(DEFAULT_FONT)) throw new Error('ExcelJS writes another default font than expected.');
  parts[STYLES] = strToU8(styles.replace(DEFAULT_FONT, OWN_FONT));
  // The zip format stores local time: a date made from local parts gives the same bytes in every time zone.
  const mtime = new Date(2024, 0, 2, 9);
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (!name.endsWith('/')) zippable[name] = [content, { mtime, level: 9 }];
  }
  return zipSync(zippable);
}

function withOrderedFonts(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/g, (_font, inner: string) => {
    const rank = (part: string): number => FONT_PARTS.indexOf(/^<(\w+)/.exec(part)![1]!);
    const parts = inner.match(/<[^>]*\/>/g) ?? [];
    return `<font>${parts.sort((a, b) => rank(a) - rank(b)).join('')}</font>`;
  });
}
