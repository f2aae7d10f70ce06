import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeExamples } from '../../assets/examples/make/write-examples';
import { SHEET_WORDS } from '../../src/domain/vocabulary/sheet-words';
import { fieldsInTemplate, TABLE_KINDS } from '../../src/domain/vocabulary/vocabulary';
import { headingWords } from '../../src/workbook/headings/heading-words';
import { matchHeading } from '../../src/workbook/headings/match-heading';
import { TEMPLATE_SHEETS } from '../../src/workbook/template/template-sheets';
import { readTable } from './read-table';
import type { ReadTable } from './read-table';

const EXAMPLES = 'assets/examples';

/** Amounts of a column, of the rows that a condition picks, added in whole cents. */
function cents(
  table: ReadTable,
  heading: string,
  picks: (row: ReadTable['rows'][number]) => boolean,
): number {
  return table.rows
    .filter(picks)
    .reduce((sum, row) => sum + Math.round(Number(row.values[heading]) * 100), 0);
}

test('running the script again gives the committed files, byte for byte', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kim-examples-'));
  try {
    const names = await writeExamples(folder);
    const committed = (await readdir(EXAMPLES)).filter((name) => /^[^.]+\.xlsx$/.test(name));
    expect([...names].sort()).toEqual(committed.sort());
    for (const name of names) {
      const [made, kept] = await Promise.all([readFile(join(folder, name)), readFile(join(EXAMPLES, name))]);
      expect({ name, same: made.equals(kept) }).toEqual({ name, same: true });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe.each(['kreis.xlsx', 'kreis-noch-nicht-abgezogen.xlsx'])('the Kreis in %s', (file) => {
  test('has the given yearly cost and grant of every module', async () => {
    const { rows } = await readTable(file, 'Stellen');
    const given = rows.map(({ values }) =>
      ['Modul', 'VZÄ', 'Jahr', 'Gesamtkosten', 'Zuwendung', 'Stand'].map((heading) => values[heading]),
    );
    expect(given).toEqual([
      [1, 3.5, 2021, 153945.86, 96250, 'Vorlage'],
      [1, 3.5, 2022, 307891.74, 192500, 'Vorlage'],
      [1, 2.5, 2021, 109961.33, 68750, 'Sitzung'],
      [1, 2.5, 2022, 219922.67, 137500, 'Sitzung'],
      [2, 11, 2021, 380723.33, 302500, null],
      [2, 11, 2022, 761446.67, 605000, null],
      [3, 3, 2021, 102511, 75000, null],
      [3, 3, 2022, 205022, 150000, null],
    ]);
  });

  test('lets cost less grant come to the own shares of the minutes', async () => {
    const posts = await readTable(file, 'Stellen');
    const ownShare = (picks: (row: ReadTable['rows'][number]) => boolean) => {
      const counts = (row: ReadTable['rows'][number]) => row.values['Stand'] !== 'Vorlage' && picks(row);
      return cents(posts, 'Gesamtkosten', counts) - cents(posts, 'Zuwendung', counts);
    };
    expect([1, 2, 3].map((module) => ownShare((row) => row.values['Modul'] === module))).toEqual([
      123634_00, 234670_00, 82533_00,
    ]);
    expect([2021, 2022].map((year) => ownShare((row) => row.values['Jahr'] === year))).toEqual([
      146945_66, 293891_34,
    ]);
  });

  test('marks every assumed row in words and its amounts in yellow', async () => {
    for (const [sheet, amounts] of [
      ['Stellen', ['Gesamtkosten', 'Zuwendung']],
      ['Haushalt', ['Ansatz', 'Ermächtigungsübertragung', 'Verfügt/Ist', 'davon KIM']],
    ] as const) {
      const { rows } = await readTable(file, sheet);
      for (const row of rows) {
        expect(row.values['Herkunft']).toBe('angenommen');
        for (const heading of amounts) expect(row.fills[heading]).toBe('FFFFF4C2');
      }
    }
  });

  test('commits the appropriation wholly and leaves the result columns blank', async () => {
    const { rows } = await readTable(file, 'Haushalt');
    expect(rows.map(({ values }) => values['Jahr'])).toEqual([2021, 2022]);
    for (const { values } of rows) {
      expect(values['Verfügt/Ist']).toBe(values['Ansatz']);
      expect(values['davon KIM']).toBe(0);
      for (const heading of ['Eigenanteil', 'Überplanmäßig', 'Außerplanmäßig']) {
        expect(values[heading]).toBeNull();
      }
    }
  });

  test('states the figures of session, speech and proposal', async () => {
    const { rows } = await readTable(file, 'Ausgewiesen');
    expect(rows.map(({ values }) => [values['Betrag'], values['Stand']])).toEqual([
      [123634, 'Sitzung'],
      [234670, 'Sitzung'],
      [82533, 'Sitzung'],
      [440837, 'Sitzung'],
      [440837, 'Sitzung'],
      [440000, 'mündlich'],
      [606000, 'Vorlage'],
    ]);
  });
});

test.each([
  ['kreis.xlsx', 'ja', 'Niederschrift'],
  ['kreis-noch-nicht-abgezogen.xlsx', 'nein', 'angenommen'],
])('%s has the Integrationspauschale already deducted: %s (%s)', async (file, deducted, origin) => {
  const { rows } = await readTable(file, 'Deckung');
  expect(rows).toHaveLength(1);
  expect(rows[0]!.values).toMatchObject({
    Art: 'Gegenfinanzierung',
    Jahr: 2022,
    von: 450000,
    bis: 500000,
    Status: 'beantragt',
    'bereits abgezogen': deducted,
    'davon abgezogen': null,
    Herkunft: origin,
  });
});

test('Köln: the lines of each year come to its own share, and the totals are those of the lines', async () => {
  const table = await readTable('koeln-2021-2022.xlsx', 'Aufwand und Ertrag');
  for (const [year, cost, ownShare] of [
    [2021, 518400_00, 54900_00],
    [2022, 1084959_00, 241859_00],
  ] as const) {
    const ofYear = (row: ReadTable['rows'][number]) => row.values['Jahr'] === year;
    const total = (row: ReadTable['rows'][number]) => row.values['Bezeichnung'] === `Summe ${year}`;
    expect(cents(table, 'Gesamtkosten', ofYear)).toBe(cost);
    expect(cents(table, 'Gesamtkosten', ofYear) - cents(table, 'Zuwendung', ofYear)).toBe(ownShare);
    for (const heading of ['Gesamtkosten', 'Zuwendung']) {
      const lines = table.rows.filter(ofYear).map((row) => row.number);
      const sum = table.rows.find(total)!;
      expect(cents(table, heading, total)).toBe(cents(table, heading, ofYear));
      expect(sum.formulas[heading]).toMatch(
        new RegExp(`^SUM\\([A-Z]${Math.min(...lines)}:[A-Z]${Math.max(...lines)}\\)$`),
      );
    }
  }
});

test('Köln: the module is marked as an assumption in every row', async () => {
  const { rows } = await readTable('koeln-2021-2022.xlsx', 'Aufwand und Ertrag');
  const lines = rows.filter(({ values }) => values['Modul'] !== null);
  expect(lines).toHaveLength(8);
  for (const { values, fills } of lines) {
    expect(values).toMatchObject({ Herkunft: 'öffentlicher Beschluss', Zuordnung: 'angenommen' });
    expect(fills['Modul']).toBe('FFFFF4C2');
  }
});

describe('the empty workbook is the template of the task pane', () => {
  const filled = TEMPLATE_SHEETS.filter(({ name }) => name !== 'Einstellungen');

  test.each(filled.map(({ name }) => name))('the table %s holds no entry', async (sheet) => {
    const { rows } = await readTable('vorlage-leer.xlsx', sheet);
    expect(rows).toHaveLength(12);
    for (const { values } of rows) expect(Object.values(values).every((value) => value === null)).toBe(true);
  });

  test.each(TABLE_KINDS)(
    'the table of %s has every column of the template, and no other unknown one',
    async (kind) => {
      const { rows } = await readTable('vorlage-leer.xlsx', SHEET_WORDS[kind].sheet);
      const headings = Object.keys(rows[0]!.values);
      const fieldOf = (heading: string) => matchHeading(kind, headingWords(heading))?.spec.field;
      expect(headings.filter((heading) => heading !== 'Herkunft' && fieldOf(heading) === undefined)).toEqual(
        [],
      );
      expect(headings.map(fieldOf)).toEqual(expect.arrayContaining([...fieldsInTemplate(kind)]));
    },
  );

  test('it has every setting of the template', async () => {
    const { rows } = await readTable('vorlage-leer.xlsx', 'Einstellungen');
    const template = TEMPLATE_SHEETS.find(({ name }) => name === 'Einstellungen')!;
    const names = template.values.slice(1).map(([name]) => name);
    expect(rows.map(({ values }) => values['Einstellung'])).toEqual(expect.arrayContaining(names));
  });
});
