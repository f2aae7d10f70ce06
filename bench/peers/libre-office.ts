import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../src/workbook/address';
import { formulaRows, sumFormulas } from './formulas';
import type { PlainPost, Sums } from './posts-table';

/** The computation in LibreOffice, headless: load, calculate, save as text. Null where it is not installed. */
export function libreOffice(posts: readonly PlainPost[]): Sums | null {
  const folder = mkdtempSync(join(tmpdir(), 'kim-bench-'));
  try {
    writeFileSync(join(folder, 'posts.xlsx'), workbook([...formulaRows(posts), sumFormulas(posts.length)]));
    execFileSync(
      'soffice',
      ['--headless', '--convert-to', 'csv', '--outdir', folder, join(folder, 'posts.xlsx')],
      {
        stdio: 'ignore',
      },
    );
    const lastLine = readFileSync(join(folder, 'posts.csv'), 'utf8').trimEnd().split('\n').at(-1)!;
    const [cost, grant, ownShare] = lastLine.split(',').map(Number);
    return { cost: cost!, grant: grant!, ownShare: ownShare! };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function workbook(rows: readonly (readonly (number | string)[])[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relationship = (type: string, target: string): string =>
    `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  const sheet = rows
    .map((row, index) => `<row r="${index + 1}">${row.map(cell(index + 1)).join('')}</row>`)
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(relationship('officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="posts" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relationship('worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    ),
  });
}

function cell(row: number) {
  return (value: number | string, column: number): string => {
    const content = typeof value === 'number' ? `<v>${value}</v>` : `<f>${value.slice(1)}</f>`;
    return `<c r="${columnLetters(column)}${row}">${content}</c>`;
  };
}
