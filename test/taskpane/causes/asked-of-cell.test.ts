import type { Examination } from '../../../src/commands/examination';
import { finding } from '../../../src/domain/findings/finding';
import { isAskedOfCell } from '../../../src/taskpane/causes/asked-of-cell';
import { ANSWERED } from '../../../src/taskpane/causes/answered';
import { computeWorkbook } from '../../../src/workbook/recognised-workbook';
import { workbookOf, type Rows } from '../../workbook/workbook-of';

const POSTS = [
  'Modul',
  'Rolle',
  'VZÄ',
  'Wochenstunden',
  'Beschäftigungsumfang in %',
  'Personalkosten je VZÄ und Jahr',
  'Beginn',
  'Ende',
];

function examined(
  sheets: Readonly<Record<string, Rows>>,
  formats?: Readonly<Record<string, string>>,
): Examination {
  const snapshot = workbookOf(sheets, formats === undefined ? {} : { formats });
  const { computed } = computeWorkbook(snapshot, { language: 'de' });
  return { ...computed, snapshot, state: { corrections: [], shown: [] } } as unknown as Examination;
}

/** The questions that have the field of their cell by the rule, and those that stay links: `code cell`. */
function asked(examination: Examination): { readonly fields: string[]; readonly links: string[] } {
  const open = examination.findings.filter(({ code, place }) => place !== null && !ANSWERED.has(code));
  const said = (wanted: boolean) =>
    open
      .filter((each) => isAskedOfCell(each, examination) === wanted)
      .map(({ code, place }) => `${code} ${place!.cell}`);
  return { fields: said(true), links: said(false) };
}

test('what contradicts another input is corrected where the question stands', () => {
  const examination = examined({
    Einstellungen: [
      ['Einstellung', 'Wert'],
      ['Haushaltsjahre', '2021, 2022'],
      ['Vollzeit', 39],
    ],
    Stellen: [POSTS, [2, 'Casemanagement', '', 19.5, 60, 70000, '01.07.2021', '31.12.2022']],
  });
  expect(asked(examination).fields).toContain('working-time-contradicts E2');
});

test('what its format says is answered in the cell, with another format; what its formula says stays a link', () => {
  const examination = examined(
    {
      Stellen: [
        POSTS,
        [2, 'Casemanagement', 1, '', '', 0.8, '01.07.2021', '31.12.2022'],
        [2, '', '#DIV/0!', '', '', 1],
      ],
    },
    { 'Stellen!F2': '0%' },
  );
  const { fields, links } = asked(examination);
  expect(links).toEqual(expect.arrayContaining(['error-value C3']));
  expect(fields).toEqual(['percent-in-amount F2']);
});

test('a blank input is asked for, whatever the question; a heading, another sheet and a range are not', () => {
  const examination = examined({
    Stellen: [POSTS, [2, 'Casemanagement', 1, '', '', '', '01.07.2021', '31.12.2022']],
    Notiz: [['von Hand']],
  });
  const at = (sheet: string, cell: string) =>
    isAskedOfCell(finding('missing-income', { sheet, cell }, { year: '2021', amount: '1' }), examination);
  expect(at('Stellen', 'F2')).toBe(true);
  expect(at('Stellen', 'A2')).toBe(false);
  expect(at('Stellen', 'F1')).toBe(false);
  expect(at('Stellen', 'F2:F3')).toBe(false);
  expect(at('Notiz', 'A1')).toBe(false);
});

test('a name that leads to an input, and a result, are no question to the cell', () => {
  const examination = examined({
    Stellen: [POSTS, [2, 'Casemanagement', 1, '', '', 70000, '01.07.2021', '31.12.2022']],
  });
  const at = (cell: string) =>
    isAskedOfCell(
      finding('name-on-input', { sheet: 'Stellen', cell }, { name: 'KIM_Eigenanteil' }),
      examination,
    );
  expect(at('F2')).toBe(false);
});
