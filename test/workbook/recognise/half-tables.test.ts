import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { brief, posts, recognised, sentences, type Rows } from '../workbook-of';

const POSTS = posts([2, 'Casemanagement', 1, 70000, '01.01.2022', '31.12.2022']);

/** The findings of reading and computing, and the own share, which no other table may stop. */
function withSheet(sheet: string, rows: Rows) {
  const { case: input, findings } = recognised({ Stellen: POSTS, [sheet]: rows });
  const figures = input === null ? null : compute(input, ruleSetOf(input.settings)).figures;
  const all = [...findings, ...(figures?.findings ?? [])];
  return { ownShare: figures?.totals.ownShare, findings: all.filter(({ place }) => place !== null), all };
}

describe('half a table of another kind is one warning, and the own share is computed', () => {
  test.each<[string, string, Rows, string]>([
    [
      'a statute',
      'Haushaltssatzung',
      [
        ['Konto', 'Text', 'Bemerkung'],
        [501900, 'Personal', 'siehe § 3'],
      ],
      'budget-lines-unread Haushaltssatzung!A1',
    ],
    [
      'lines without a year',
      'Haushalt',
      [
        ['Produkt', 'Sachkonto', 'Ansatz'],
        ['05.313', 501900, 100],
      ],
      'budget-lines-unread Haushalt!A1',
    ],
    [
      'lines on a sheet of any name',
      'Tabelle1',
      [
        ['Produkt', 'Sachkonto', 'Ansatz'],
        ['05.313', 501900, 100],
      ],
      'budget-lines-unread Tabelle1!A1',
    ],
    [
      'a list of states',
      'Finanzierung',
      [
        ['Bezeichnung', 'Status', 'Bemerkung'],
        ['Antrag', 'offen', ''],
      ],
      'table-not-used Finanzierung!A1',
    ],
    [
      'rates without dates',
      'Fördersätze',
      [
        ['Modul', 'Betrag', 'Quelle'],
        [2, 55000, 'Erlass'],
      ],
      'table-not-used Fördersätze!A1',
    ],
    [
      'contacts',
      'Kommunen',
      [
        ['Kommune', 'Teilnahme', 'Telefon'],
        ['Kamen', 'ja', '02307'],
      ],
      'table-not-used Kommunen!A1',
    ],
    [
      'stated figures without amounts',
      'Ausgewiesen',
      [
        ['Position', 'Jahr'],
        ['Eigenanteil', 2022],
      ],
      'table-not-used Ausgewiesen!A1',
    ],
  ])('%s', (_, sheet, rows, expected) => {
    const { ownShare, findings } = withSheet(sheet, rows);
    expect(ownShare).toMatchObject({ known: true, value: 1_500_000 });
    expect(brief(findings)).toEqual([expected]);
  });

  test('the reason for unknown amounts names the sheet, the row and the column', () => {
    const { all } = withSheet('Haushalt', [
      ['Produkt', 'Sachkonto', 'Ansatz'],
      ['05.313', 501900, 100],
    ]);
    expect(brief(all)).not.toContain('no-budget-lines');
    expect(sentences(all)).toContainEqual(
      expect.stringMatching(/^Haushalt!A1: .*Zeile 1 sieht nach Haushaltszeilen aus.*fehlt: Jahr\./),
    );
  });

  test('inhabitants that are only known roughly weigh, with an information', () => {
    const { ownShare, all } = withSheet('Kommunen', [
      ['Kommune', 'Einwohner'],
      ['Kamen', 'ca. 18.000'],
      ['Bönen', '9.000 (gesch.)'],
    ]);
    expect(ownShare).toMatchObject({ known: true });
    expect(brief(all)).toEqual(expect.arrayContaining(['cells-told Kommunen!B2']));
  });
});
