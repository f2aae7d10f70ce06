import { brief, recognised, type Rows } from '../workbook-of';

const withCost = (heading: string): Rows => [
  ['Modul', 'VZÄ', heading, 'Beginn', 'Ende'],
  [2, 1, 70000, '01.01.2022', '31.12.2022'],
];
const withGrant = (heading: string, grant: number): Rows => [
  ['Modul', 'Jahr', 'Gesamtkosten', heading],
  [2, 2022, 72000, grant],
];

describe('words in brackets behind the heading of an amount', () => {
  test.each([
    '(brutto)',
    '(AG-Brutto)',
    '(Arbeitgeberbrutto)',
    '(geplant)',
    '(beantragt)',
    '(bewilligt)',
    '(lt. Stellenplan)',
    '(gem. KGSt)',
    '(Stand 01.03.2022)',
    '(inkl. Nebenkosten)',
    '(einschl. AG-Anteile und ZVK)',
    '(ohne Sachkosten)',
    '(Anm. 2)',
    '(s. u.)',
    '(2)',
    '(p. a.)',
  ])('%s changes nothing', (words) => {
    const { findings, case: input } = recognised({ Stellen: withCost(`Personalkosten je VZÄ ${words}`) });
    expect({ findings: brief(findings), posts: input?.posts.length }).toEqual({ findings: [], posts: 1 });
  });

  test.each([
    ['Personalkosten je VZÄ (monatlich)', 'heading-not-yearly'],
    ['Gesamtkosten (Monat)', 'heading-not-yearly'],
    ['Gesamtkosten (mtl.)', 'heading-not-yearly'],
    ['Gesamtkosten (pro Monat)', 'heading-not-yearly'],
    ['Gesamtkosten (kumuliert)', 'heading-not-yearly'],
    ['Gesamtkosten (Gesamtlaufzeit)', 'heading-not-yearly'],
    ['Gesamtkosten (je Quartal)', 'heading-not-yearly'],
    ['Gesamtkosten [6 Monate]', 'heading-not-yearly'],
    ['Personalkosten je VZÄ (AN-Brutto)', 'heading-employee-pay'],
    ['Personalkosten je VZÄ (Arbeitnehmerbrutto)', 'heading-employee-pay'],
    ['Gesamtkosten (Quote)', 'heading-percentage'],
    ['Gesamtkosten (in %)', 'heading-percentage'],
    ['Gesamtkosten (v. H.)', 'heading-percentage'],
    ['Gesamtkosten in Prozent', 'heading-percentage'],
    ['Gesamtkosten (Variante B)', 'heading-words-unknown'],
    ['Gesamtkosten (nach Abzug Land)', 'heading-words-unknown'],
    ['Gesamtkosten (2021/22)', 'heading-words-unknown'],
  ])('%s is asked', (heading, code) => {
    const { findings, case: input } = recognised({ Stellen: withCost(heading) });
    expect({ findings: brief(findings), input }).toEqual({ findings: [`${code} Stellen!C1`], input: null });
  });

  test('the words stand in the question as the sheet writes them', () => {
    const [found] = recognised({ Stellen: withCost('Gesamtkosten (Variante B)') }).findings;
    expect(found!.values).toEqual({ heading: 'Gesamtkosten (Variante B)', words: 'Variante B' });
  });
});

describe('a percentage in the place of a grant', () => {
  test.each(['Zuwendung (in %)', 'Zuwendung in %', 'Förderung %', 'Förderquote', 'Zuwendung (v. H.)'])(
    '%s is no amount but a part of the cost',
    (heading) => {
      const { findings, case: input } = recognised({ Stellen: withGrant(heading, 80) });
      expect(brief(findings)).toEqual([]);
      expect(input!.posts[0]).toMatchObject({
        statedGrant: { every: null },
        sharePercent: { every: { digits: 80, scale: 0 } },
      });
    },
  );

  test('beside the amount it says nothing new', () => {
    const [heading, row] = withGrant('Zuwendung', 57600) as [Rows[number], Rows[number]];
    const rows = [
      [...heading, 'Zuwendung (in %)'],
      [...row, 80],
    ];
    const { findings, case: input } = recognised({ Stellen: rows });
    expect(brief(findings)).toEqual([]);
    expect(input!.posts[0]!.statedGrant.every).toBe(5_760_000);
  });
});
