import { sentence } from '../../../src/domain/findings/sentence';
import type { Rows } from '../workbook-of';
import { budget } from './budget-of';

const HEADING: Rows[number] = ['Jahr', 'Produkt', 'Sachkonto', 'Betrag-Typ', 'Betrag'];

test('a budget with one row for each amount: appropriation, carry-over and what is committed', () => {
  const { lines, findings, budgetLines } = budget('Haushalt', [
    HEADING,
    [2022, '05.01', 501200, 'Ansatz', 95000],
    [2022, '05.01', 501200, 'Ist', 40500],
    [2022, '05.01', 414100, 'Ansatz', 60000],
    [2022, '05.01', 501200, 'Haushaltsrest', 5000],
  ]);
  expect(findings).toEqual([]);
  expect(lines).toEqual([
    '2022 05.01 / 501200 expense 95000.00 40500.00',
    '2022 05.01 / 414100 income 60000.00 –',
  ]);
  expect(budgetLines![0]).toMatchObject({
    carryOver: 500000,
    origin: { cells: { appropriation: 'E2', used: 'E3', carryOver: 'E5' } },
  });
});

test('an amount that stands twice leaves the budget unread, with both cells', () => {
  const { recognition, lines } = budget('Haushalt', [
    HEADING,
    [2022, '05.01', 501200, 'Ansatz', 95000],
    [2022, '05.01', 501200, 'Plan', 97000],
  ]);
  expect(lines).toEqual([]);
  expect(sentence(recognition.case!.budgetLinesUnread!, 'de')).toMatch(/^Haushalt!E3: .*steht auch in E2/);
});

test('a kind of amount that nobody knows is named with its cell', () => {
  const { recognition } = budget('Haushalt', [HEADING, [2022, '05.01', 501200, 'Obligo', 95000]]);
  expect(sentence(recognition.case!.budgetLinesUnread!, 'de')).toMatch(/^Haushalt!D2: .*„Obligo“/);
});

test('a column of amounts beside an appropriation is none of the budget', () => {
  const { recognition } = budget('Haushalt', [
    ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz', 'Betrag'],
    [2022, '05.01', 501200, 95000, 1],
  ]);
  expect(recognition.tables.at(-1)).toMatchObject({ kind: 'budget', unused: [{ heading: 'Betrag' }] });
});
