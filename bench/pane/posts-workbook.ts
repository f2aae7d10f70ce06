import ExcelJS from 'exceljs';
import type { PlainPost } from '../peers/posts-table';

const POSTS = ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'];
const BUDGET = ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz', 'Verfügt', 'davon KIM', 'Eigenanteil'];

/** Where the own share of 2021 and 2022 is written: rows and columns count from 0. */
export const OWN_SHARE = { sheet: 'Haushalt', rows: [1, 2], column: 6 } as const;

/** The posts as case managers from 01.07.2021 to 31.12.2022 in a file, with one budget line for each year. */
export async function postsWorkbook(posts: readonly PlainPost[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Stellen');
  sheet.addRow(POSTS);
  for (const { fte, costPerFte } of posts) {
    sheet.addRow([2, 'Casemanagement', fte / 100, costPerFte / 100, '01.07.2021', '31.12.2022']);
  }
  const budget = workbook.addWorksheet(OWN_SHARE.sheet);
  budget.addRow(BUDGET);
  for (const year of [2021, 2022]) budget.addRow([year, '05.313.01', '501900', 900_000, 900_000, 0]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
