import { CATALOGUE } from '../../src/domain/findings/catalogue';
import type { Finding, FindingValue } from '../../src/domain/findings/finding';
import { sentence } from '../../src/domain/findings/sentence';
import { cellAddress } from '../../src/workbook/address';
import { recognise } from '../../src/workbook/recognise';
import type { Recognition } from '../../src/workbook/recognition';
import type {
  CellValue,
  NameSnapshot,
  SheetLook,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../src/workbook/snapshot';

const NOTHING_HIDDEN: SheetLook = { hiddenRows: [], hiddenColumns: [], struckRows: [], struckColumns: [] };

export type Rows = readonly (readonly CellValue[])[];

/** A snapshot of sheets written down as rows that begin in A1; short rows are filled with empty cells. */
export function workbookOf(
  sheets: Readonly<Record<string, Rows>>,
  more: {
    tables?: TableSnapshot[];
    names?: NameSnapshot[];
    dateSystem?: 1900 | 1904;
    /** Number formats by cell (`Haushalt!D2`). */
    formats?: Readonly<Record<string, string>>;
    /** Hidden and struck-out rows and columns (0-based), by sheet. */
    looks?: Readonly<Record<string, Partial<SheetLook>>>;
  } = {},
): WorkbookSnapshot {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => {
      const width = Math.max(0, ...rows.map((row) => row.length));
      const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]);
      const look = more.looks?.[name];
      const sheet = {
        ...{ name, visible: true, protected: false, top: 0, left: 0, values },
        ...(look === undefined ? {} : { look: { ...NOTHING_HIDDEN, ...look } }),
      };
      if (more.formats === undefined) return sheet;
      const formats = values.map((row, r) =>
        row.map((_, c) => more.formats![`${name}!${cellAddress(r, c)}`] ?? 'General'),
      );
      return { ...sheet, formats };
    }),
    tables: more.tables ?? [],
    names: more.names ?? [],
    dateSystem: more.dateSystem ?? 1900,
    state: null,
  };
}

export const HEADINGS = ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'];
export const POST = [1, 'Koordination', 2.5, 80000, '01.07.2021', '31.12.2022'];

/** A sheet of posts that can be read, with other rows below its heading if given. */
export function posts(...rows: Rows): Rows {
  return [HEADINGS, ...(rows.length === 0 ? [POST] : rows)];
}

export function recognised(sheets: Readonly<Record<string, Rows>>): Recognition {
  return recognise(workbookOf(sheets));
}

/** `error-value Stellen!D2` for each finding, `part-stopped(error-value) Haushalt!D2` for one that says why. */
export function brief(findings: readonly Finding[]): string[] {
  return findings.map((each) => {
    const code = each.code === 'part-stopped' ? `part-stopped(${codeOf(each.values['reason'])})` : each.code;
    return each.place === null ? code : `${code} ${each.place.sheet}!${each.place.cell}`;
  });
}

/** The finding that words a reason, of the first one in it. */
function codeOf(reason: FindingValue | undefined): string {
  const text = typeof reason === 'object' && 'de' in reason ? reason.de : String(reason);
  const begins = Object.entries(CATALOGUE).flatMap(([code, { de }]) => {
    const pattern = de.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.*?');
    return new RegExp(`^${pattern}`, 's').test(text) ? [{ code, length: de.length }] : [];
  });
  return begins.sort((left, right) => right.length - left.length)[0]?.code ?? text;
}

export function sentences(findings: readonly Finding[]): string[] {
  return findings.map((each) => sentence(each, 'de'));
}
