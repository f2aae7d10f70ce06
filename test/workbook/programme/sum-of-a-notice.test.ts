import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { recognise } from '../../../src/workbook/recognise';
import type { CellValue } from '../../../src/workbook/snapshot';
import { workbookOf, type Rows } from '../workbook-of';
import { figuresOf } from './programme-sheet';

const HEADINGS = [
  'Modul',
  'Betrag je VZÄ und Jahr',
  'Zuwendung laut Bescheid',
  'gültig ab',
  'gültig bis',
  'Quelle',
];
const NOTICE = [1, '', 118532.28, '01.01.2022', '31.12.2022', 'Bescheid vom 03.02.2022'];
const Stellen: Rows = [
  ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
  [1, 'Koordination', 1, 70000, '01.01.2022', '31.12.2022'],
  [1, 'Assistenz', 0.5, 50000, '01.01.2022', '31.12.2022'],
  [1, 'Koordination', 1, 80000, '01.07.2022', '31.12.2022'],
];
const withNotice = (notice: readonly CellValue[]) => figuresOf({ Stellen, Fördersätze: [HEADINGS, notice] });

test('„Zuwendung 2022 für Modul 1: 118.532,28 €“ is the grant of the module, whatever the rates are', () => {
  // Cost 70.000 + 25.000 + 40.000.
  expect(withNotice(NOTICE)).toEqual({ rows: ['1/2022: 118532.28 / 16467.72'], findings: [] });
});

test('posts get their part by cost, and the parts add up', () => {
  const { case: input } = recognise(workbookOf({ Stellen, Fördersätze: [HEADINGS, NOTICE] }));
  const { explain } = compute(input!, ruleSetOf(input!.settings));
  const tree = explain({ measure: 'grant', module: 1, year: 2022 });
  const inputs = tree.kind === 'computed' ? tree.inputs : [];
  // 118.532,28 × 70 ÷ 135, × 25 ÷ 135, × 40 ÷ 135: the missing cent goes to the largest remainder.
  expect(inputs.map(({ value }) => value)).toEqual(['61461.18', '21950.42', '35120.68']);
  expect(tree.value).toBe('118532.28');
});

test.each<[string, readonly CellValue[], string]>([
  [
    'rate and sum',
    [1, 55000, 118532.28, '01.01.2022', '31.12.2022', 'B'],
    'part-stopped(rate-and-sum) Fördersätze!B2',
  ],
  ['neither', [1, '', '', '01.01.2022', '31.12.2022', 'B'], 'part-stopped(needed-cell-empty) Fördersätze!B2'],
  [
    'several years',
    [1, '', 118532.28, '01.01.2022', '31.12.2023', 'B'],
    'part-stopped(sum-over-years) Fördersätze!E2',
  ],
  ['no end', [1, '', 118532.28, '01.01.2022', '', 'B'], 'part-stopped(sum-over-years) Fördersätze!E2'],
  ['no source', [1, '', 118532.28, '01.01.2022', '31.12.2022', ''], 'rule-without-source Fördersätze!F2'],
  [
    'no post that it pays',
    [3, '', 118532.28, '01.01.2022', '31.12.2022', 'B'],
    'notice-sum-unused Fördersätze!C2',
  ],
])('%s', (_, notice, code) => {
  expect(withNotice(notice).findings).toContain(code);
});

test('a post with a grant of its own stays out of the sum, which is said', () => {
  const posts = Stellen.map((row, index) => [...row, index === 0 ? 'Zuwendung' : index === 1 ? 10000 : '']);
  expect(figuresOf({ Stellen: posts, Fördersätze: [HEADINGS, NOTICE] })).toEqual({
    rows: ['1/2022: 128532.28 / 6467.72'],
    findings: expect.arrayContaining(['notice-sum-beside-stated Fördersätze!C2']),
  });
});

test('the grant by the published rates stands beside it', () => {
  const { case: input } = recognise(workbookOf({ Stellen, Fördersätze: [HEADINGS, NOTICE] }));
  const { figures } = compute(input!, ruleSetOf(input!.settings));
  // min(70.000, 55.000) + 22.500 + min(40.000, 27.500)
  expect(figures.noticeAgainstPlan).toMatchObject([
    {
      module: 1,
      year: 2022,
      rates: [],
      plan: { value: 105000_00 },
      notice: { value: 118532_28 },
      difference: { value: 13532_28 },
    },
  ]);
});

test('one post more gets nothing of a fixed sum, and one post fewer loses nothing', () => {
  const { case: input } = recognise(workbookOf({ Stellen, Fördersätze: [HEADINGS, NOTICE] }));
  const { figures } = compute(input!, ruleSetOf(input!.settings));
  const row = figures.whatIf.find(({ module, year }) => module === 1 && year === 2022);
  expect(row).toMatchObject({ oneMore: { grant: { value: 0 } }, oneFewer: { grant: { value: 0 } } });
});
