import { readFileSync } from 'node:fs';
import { recalculate } from '../../standin/calculation/calculate';
import { cellForWriting } from '../../standin/document/cells';
import type { SheetDocument, WorkbookDocument } from '../../standin/document/workbook-document';
import { openWorkbook } from '../../standin/files/open-workbook';
import { saveWorkbook } from '../../standin/files/save-workbook';
import { reconcileFile } from '../../standin/headless/reconcile-file';
import { parseArea } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';

const MARKED = ['KIM-Abgleich', 'KIM-Hinweise', 'KIM-Eckwerte', 'KIM-Beschluss', 'KIM-Herleitung'];
const CURRENT = MARKED.map(() => 'aktuell');
const STALE = expect.stringMatching(/^VERALTET: Eingaben geändert seit \d\d\.\d\d\.\d{4}/);
const OUT_OF_DATE = MARKED.map(() => STALE as unknown);

let bytes: Uint8Array;

beforeAll(async () => {
  const file = readFileSync('assets/examples/kreis.xlsx');
  bytes = (await reconcileFile(file, { language: 'de' }, () => undefined)).bytes!;
});

const sheetOf = (document: WorkbookDocument, name: string): SheetDocument =>
  document.sheets.find((sheet) => sheet.name === name)!;

function valueOf(document: WorkbookDocument, sheet: string, cell: string): CellValue {
  const { top, left } = parseArea(cell);
  return sheetOf(document, sheet).rows.get(top)?.get(left)?.value ?? '';
}

/** The reconciled workbook after somebody changed it, computed as Excel would. */
async function after(
  change: (document: WorkbookDocument) => void,
  reconciled = bytes,
): Promise<WorkbookDocument> {
  const document = openWorkbook(reconciled);
  change(document);
  await recalculate(document);
  return document;
}

const enter = (sheet: string, cell: string, value: CellValue) => (document: WorkbookDocument) => {
  const { top, left } = parseArea(cell);
  Object.assign(cellForWriting(sheetOf(document, sheet), top, left), { value, formula: null });
};

/** An example that somebody changed, saved and reconciled. */
async function reconciledWith(
  example: string,
  change: (document: WorkbookDocument) => void = () => undefined,
): Promise<Uint8Array> {
  const document = openWorkbook(readFileSync(`assets/examples/${example}.xlsx`));
  change(document);
  return (await reconcileFile(saveWorkbook(document), { language: 'de' }, () => undefined)).bytes!;
}

const calculate =
  (sheet: string, formulas: Readonly<Record<string, string>>) =>
  (document: WorkbookDocument): void => {
    for (const [cell, formula] of Object.entries(formulas)) {
      const { top, left } = parseArea(cell);
      Object.assign(cellForWriting(sheetOf(document, sheet), top, left), { value: 0, formula });
    }
  };

const marks = (document: WorkbookDocument) => MARKED.map((name) => valueOf(document, name, 'A2'));

test('computed anew, every step is what the add-in said, and nothing is out of date', async () => {
  const document = await after(() => undefined);
  expect(valueOf(document, 'KIM-Herleitung', 'A3')).toMatch(
    /^(\d+) von \1 Schritten von Excel nachgerechnet, 0 Abweichungen$/,
  );
  expect(marks(document)).toEqual(CURRENT);
});

test('no formula of the own sheets names a function of the add-in', () => {
  const formulas = openWorkbook(bytes).sheets.flatMap((sheet) =>
    [...sheet.rows.values()].flatMap((row) => [...row.values()].flatMap(({ formula }) => formula ?? [])),
  );
  expect(formulas.length).toBeGreaterThan(200);
  expect(formulas.filter((formula) => /KIM\.|LET\(|\{|@/.test(formula))).toEqual([]);
});

test.each([
  ['a cent of a cost', enter('Stellen', 'I13', 109_961.34)],
  ['a word of the same length', enter('Stellen', 'L13', 'Sitzunk')],
  ['a cleared appropriation', enter('Haushalt', 'G11', '')],
  ['a setting', enter('Einstellungen', 'C9', 'oberer Betrag')],
  ['a row typed below the table', enter('Stellen', 'B19', 2)],
])('%s turns the mark on every sheet', async (_, change) => {
  expect(marks(await after(change))).toEqual(OUT_OF_DATE);
});

test('two rows that changed places turn the mark', async () => {
  const document = await after(({ sheets }) => {
    const { rows } = sheets.find(({ name }) => name === 'Stellen')!;
    const [one, other] = [rows.get(12)!, rows.get(13)!];
    rows.set(12, other).set(13, one);
  });
  expect(marks(document)).toEqual(OUT_OF_DATE);
});

test('the totals of the key figures are computed from the rows above them, and give what the add-in said', () => {
  const page = sheetOf(openWorkbook(bytes), 'KIM-Eckwerte');
  const formulas = [...page.rows.values()].flatMap((row) =>
    [...row.values()].flatMap(({ formula, value }) => (formula?.startsWith('=SUM(') ? [value] : [])),
  );
  // Of three modules, two years and all; over- and extra-plan; four scenarios; two of a bridge.
  expect(formulas.length).toBeGreaterThanOrEqual(11);
  const rowOf = (label: string) => [...page.rows.values()].find((row) => row.get(0)?.value === label)!;
  expect(rowOf('Summe gesamt').get(5)).toMatchObject({
    value: 440_837,
    formula: expect.stringMatching(/^=SUM\(F\d+:F\d+\)$/),
  });
});

test('a figure of the key figures that somebody changes changes the totals with it', async () => {
  const document = await after((changed) => {
    const page = sheetOf(changed, 'KIM-Eckwerte');
    const [, first] = [...page.rows].find(([, row]) => row.get(1)?.value === '2021')!;
    first.get(5)!.value = Number(first.get(5)!.value) + 1;
  });
  const page = sheetOf(document, 'KIM-Eckwerte');
  const total = [...page.rows.values()].find((row) => row.get(0)?.value === 'Summe gesamt')!;
  expect(total.get(5)!.value).toBe(440_838);
});

test('what Excel computes again follows the input: the own share rises by the cent, and the proof says so', async () => {
  const document = await after(enter('Stellen', 'I13', 109_961.34));
  expect(valueOf(document, 'KIM-Herleitung', 'D8')).toBe(440_837);
  expect(valueOf(document, 'KIM-Herleitung', 'E8')).toBeCloseTo(440_837.01, 6);
  expect(valueOf(document, 'KIM-Herleitung', 'F8')).toBeCloseTo(0.01, 6);
});

test('a result cell that somebody overtyped is named', async () => {
  const document = await after(enter('Haushalt', 'N11', 1));
  expect(marks(document)).toEqual(MARKED.map(() => 'ERGEBNISZELLE ÜBERSCHRIEBEN: Haushalt!N11'));
});

test('a total that held a formula at the run and is overtyped later is named; another formula in it is none', async () => {
  const total = (document: WorkbookDocument): void => {
    enter('Haushalt', 'B13', 'Summe')(document);
    calculate('Haushalt', { N13: '=SUM(N11:N12)' })(document);
  };
  const reconciled = await reconciledWith('kreis', total);
  expect(marks(await after(() => undefined, reconciled))).toEqual(CURRENT);
  expect(marks(await after(calculate('Haushalt', { N13: '=N11+N12' }), reconciled))).toEqual(CURRENT);
  const overtyped = await after(enter('Haushalt', 'N13', 440_837), reconciled);
  expect(marks(overtyped)).toEqual(MARKED.map(() => 'ERGEBNISZELLE ÜBERSCHRIEBEN: Haushalt!N13'));
});

test('a formula with a KIM function may become a value, as freezing makes it one', async () => {
  const reconciled = await reconciledWith('kreis', (document) => {
    enter('Haushalt', 'P10', 'Probe')(document);
    calculate('Haushalt', { P11: '=KIM.EIGENANTEIL(329884,206250)' })(document);
  });
  expect(marks(await after(enter('Haushalt', 'P11', 123_634), reconciled))).toEqual(CURRENT);
});

test('the full derivation has the month’s end, and Excel recomputes it, too', async () => {
  const full = await reconciledWith('monatsabschluss-2026', (document) => {
    const row = Math.max(...sheetOf(document, 'Einstellungen').rows.keys()) + 2;
    enter('Einstellungen', `B${row}`, 'Herleitung')(document);
    enter('Einstellungen', `C${row}`, 'vollständig')(document);
  });
  const document = await after(() => undefined, full);
  expect(valueOf(document, 'KIM-Herleitung', 'A3')).toMatch(/ 0 Abweichungen$/);
  const rows = [...sheetOf(document, 'KIM-Herleitung').rows.values()];
  const proven = rows
    .filter((row) => String(row.get(1)?.value).trim().startsWith('Hochrechnung bis 31.12.'))
    .map((row) => row.get(5)?.value);
  expect(proven.length).toBeGreaterThan(1);
  expect([...new Set(proven)]).toEqual(['✓']);
});

describe('formulas of the user that read a result', () => {
  test.each([
    [
      'a number in a column of its own',
      (document: WorkbookDocument) => {
        enter('Haushalt', 'P10', 'noch offen')(document);
        calculate('Haushalt', { P11: '=G11-N11', P12: '=G12-N12' })(document);
      },
    ],
    [
      'a word in a column of its own, by way of another sheet',
      (document: WorkbookDocument) => {
        enter('Haushalt', 'P10', 'Ampel')(document);
        calculate('Übersicht', { F1: '=Haushalt!N11' })(document);
        calculate('Haushalt', { P11: '=IF(Übersicht!F1>0,"rot","grün")' })(document);
      },
    ],
    [
      'a total below a column of inputs',
      (document: WorkbookDocument) => {
        enter('Haushalt', 'B13', 'Summe')(document);
        calculate('Haushalt', { G13: '=SUM(G11:G12)', H13: '=SUM(N11:N12)' })(document);
      },
    ],
  ])('%s: they change with the run, the inputs do not', async (_, change) => {
    const reconciled = await reconciledWith('kreis', change);
    expect(marks(await after(() => undefined, reconciled))).toEqual(CURRENT);
    const changed = await after(enter('Haushalt', 'G11', 1), reconciled);
    expect(marks(changed)).toEqual(OUT_OF_DATE);
  });

  test('an input that reads a result: the run counted with what it was before, so the sheets are out of date', async () => {
    const reconciled = await reconciledWith('kreis', calculate('Haushalt', { H12: '=N11' }));
    expect(marks(await after(() => undefined, reconciled))).toEqual(OUT_OF_DATE);
  });
});

describe('a cross-tab, in which results stand in the columns of inputs', () => {
  let crossTab: Uint8Array;

  beforeAll(async () => {
    crossTab = await reconciledWith('ausschuss-kreuztabelle');
  });

  test('is up to date after the run', async () => {
    expect(marks(await after(() => undefined, crossTab))).toEqual(CURRENT);
  });

  test('and out of date once a figure is another one', async () => {
    const changed = await after(enter('Anlage 1', 'B6', 12_345), crossTab);
    expect(marks(changed)).toEqual(OUT_OF_DATE);
  });
});
