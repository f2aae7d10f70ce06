import { follow as german } from '../../../src/i18n/de/taskpane-follow';
import { follow as english } from '../../../src/i18n/en/taskpane-follow';
import type { Language } from '../../../src/domain/language';
import { finding } from '../../../src/domain/findings/finding';
import { withCells } from '../../../src/domain/findings/told-once';
import { amountOf, effectWords, readingWords } from '../../../src/taskpane/follow/cell-words';
import { cellReference } from '../../../src/workbook/cell-reference';
import { knownCell, type KnownCell } from '../../../src/workbook/known-cells/known-cells';
import { examinedExample, type ExaminedExample } from '../examined-example';

let kreis: ExaminedExample;
let crossTab: ExaminedExample;

beforeAll(async () => {
  kreis = await examinedExample('kreis');
  crossTab = await examinedExample('ausschuss-kreuztabelle');
});

function known(sheet: string, cell: string, { examination } = kreis): KnownCell | null {
  return knownCell({ sheet, cell }, examination);
}

/** The figure of a cell with its amount, or what the cell was read as and what it acts on. */
async function said(
  sheet: string,
  cell: string,
  { of = kreis, language = 'de' }: { of?: ExaminedExample; language?: Language } = {},
): Promise<string | null> {
  const texts = language === 'de' ? german : english;
  const found = known(sheet, cell, of);
  if (found === null) return null;
  const { figure, reading } = found;
  if (figure !== null) return `${figure.label}: ${amountOf(figure, texts, language).replace('\u00a0', ' ')}`;
  if (reading === null) return '';
  const post = reading.kind === 'cross-tab' ? null : await of.examination.case.postOf(reading.row);
  const effect = effectWords(reading, post, of.examination, texts, language);
  return [readingWords(reading, post, texts, language), ...(effect === null ? [] : [effect.text])].join(
    ' → ',
  );
}

test('a result cell is known with its figure and amount, whichever way it is named', async () => {
  expect(await said('Haushalt', 'M11')).toBe('Eigenanteil 05.313.01 / 501900, 2021: 146.945,66 €');
  expect(await said('Übersicht', 'C11')).toBe('KIM_Eigenanteil: 440.837,00 €');
  expect(await said('Übersicht', 'C11', { language: 'en' })).toBe('KIM_Eigenanteil: €440,837.00');
  expect(known('Haushalt', 'M11')?.figure?.isShown).toBe(false);
});

test('an input is known by what it is read as and what it acts on', async () => {
  expect(await said('Stellen', 'E17')).toBe('VZÄ von Stelle 7 → Eigenanteil Modul 3, 2021');
  expect(await said('Stellen', 'C16')).toBe('Bezeichnung von Stelle 6');
  expect(await said('Haushalt', 'G12')).toBe(
    'Ansatz · Haushaltszeilen → üpl./apl. Mehrbedarf 05.313.01 / 501900, 2022',
  );
  expect(await said('Stellen', 'E10')).toBe('Überschrift: VZÄ');
  expect(await said('Stellen', 'E17', { language: 'en' })).toBe('FTE of post 7 → Own share Module 3, 2021');
});

test('a figure of a cross-tab acts on the own share of its module and year, its sum and its labels on none', async () => {
  const at = (cell: string) => said('Anlage 1', cell, { of: crossTab });
  expect(await at('C12')).toBe('Kosten · Modul 2 · 2024 · € → Eigenanteil Modul 2, 2024');
  expect(await at('E12')).toBe('Kosten · Summe · Modul 2 · alle Jahre · €');
  expect(await at('C5')).toBe('2024');
  expect(await at('A2')).toBeNull();
});

test('an input of a version that does not count acts on nothing', async () => {
  expect(await said('Stellen', 'E11')).toBe('VZÄ von Stelle 1 → zählt nicht: Stand Vorlage');
});

test('of cells that nothing was read from nothing is known', () => {
  expect(known('Stellen', 'B2')).toBeNull();
  expect(known('Hinweise', 'C9')).toBeNull();
  expect(known('Gibt es nicht', 'A1')).toBeNull();
});

test('every cell that a finding names is known with it, also within a range, the gravest first', () => {
  const { examination } = kreis;
  const warned = withCells(
    finding('block-negative', { sheet: 'Hinweise', cell: 'B2' }, { label: 'Kosten' }),
    ['C4:C300'],
  );
  const gravest = finding('sheet-gone', { sheet: 'Hinweise', cell: 'C9' }, { sheet: 'Hinweise' });
  const told = { ...examination, findings: [warned, gravest] };
  const codes = (cell: string) =>
    knownCell({ sheet: 'Hinweise', cell }, told)?.findings.map(({ code }) => code);
  expect(codes('B2')).toEqual(['block-negative']);
  expect(codes('C300')).toEqual(['block-negative']);
  expect(codes('C9')).toEqual(['sheet-gone', 'block-negative']);
  expect(codes('C301')).toBeUndefined();
});

test('a cell of an own sheet that leads to another one is known by that one', async () => {
  const { examination } = kreis;
  const sheets = examination.proposal!.plan.sheets.flatMap((each) =>
    each.action === 'lay-out' ? [each.sheet] : [],
  );
  const written = { ...examination, state: { ...examination.state, shown: sheets } };
  const derivation = sheets.find(({ name }) => name === 'KIM-Herleitung')!;
  const link = derivation.links!.find(({ reference }) => reference.startsWith('Stellen!'))!;
  const cell = `${String.fromCharCode(65 + link.column)}${link.row + 1}`;
  const found = knownCell({ sheet: 'KIM-Herleitung', cell }, written);
  expect(cellReference(found!.place)).toBe(link.reference);
  expect(found!.reading).toMatchObject({ kind: 'field', table: 'posts' });
});

test('what is asked for again is not looked for anew', () => {
  expect(known('Haushalt', 'M11')?.figure).toBe(known('Haushalt', 'M11')?.figure);
});
