import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { brief, recognised, type Rows } from '../workbook-of';

const FIELDS = [
  'Bezeichnung',
  'Art',
  'Jahr',
  'Betrag',
  'Status',
  'Modul',
  'Bereits abgezogen',
  'Davon abgezogen',
];
const cover = (label: string, amount: number, ...deducted: (string | number)[]): Rows => [
  FIELDS,
  [label, 'Gegenfinanzierung', 2022, amount, 'bewilligt', 1, ...deducted],
];
const list = (thirdParty: number, ownShare: number | '', heading = 'Drittmittel'): Rows => [
  ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung', heading, 'Eigenanteil'],
  [1, 2022, 72000, 55000, thirdParty, ownShare],
];
const crossTab = (thirdParty: number, ownShare: number | '', label = 'Drittmittel'): Rows => [
  ['KIM 2022', 'Modul 1'],
  ['Kosten', 72000],
  ['Zuwendung', 55000],
  [label, thirdParty],
  ['Eigenanteil', ownShare],
];

/** The sources that count, the own shares that are tied out, and the findings. */
function read(sheets: Readonly<Record<string, Rows>>) {
  const { case: input, findings } = recognised(sheets);
  const { tieOut, ownShare } = compute(input!, ruleSetOf(input!.settings)).figures;
  return {
    sources: input!.moneySources.map(({ label, low }) => `${label} ${low / 100}`),
    ownShare: ownShare.map((row) => (row.ownShare.known ? row.ownShare.value / 100 : null)),
    tiedOut: tieOut.map(({ verdict }) => verdict),
    findings: brief(findings),
  };
}

describe('money that stands beside the figures and in the table Deckung counts once', () => {
  test.each([
    ['list', { Stellen: list(5000, '') }, 'Stellen!E2'],
    ['cross-tab', { KIM: crossTab(5000, '') }, 'KIM!B4'],
  ])('of the same amount: %s', (_, figures, cell) => {
    expect(read({ ...figures, Deckung: cover('Stiftung', 5000, 'nein', '') })).toEqual({
      sources: ['Stiftung 5000'],
      ownShare: [12000],
      tiedOut: [],
      findings: [`source-stands-twice ${cell}`],
    });
    expect(read({ ...figures, Deckung: cover('Stiftung', 5000, 'ja', 5000) })).toMatchObject({
      sources: ['Stiftung 5000'],
      ownShare: [17000],
      findings: [`source-stands-twice ${cell}`],
    });
  });

  test('of the same words with another amount, as in the table', () => {
    expect(read({ Stellen: list(5000, ''), Deckung: cover('Drittmittel', 3000, 'nein', '') })).toMatchObject({
      sources: ['Drittmittel 3000'],
      ownShare: [14000],
      findings: ['source-of-two-amounts Stellen!E2'],
    });
  });

  test('the sum over the modules of a column stands in one row of the table', () => {
    const Stellen: Rows = [
      ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung', 'Drittmittel'],
      [1, 2022, 72000, 55000, 5000],
      [2, 2022, 80000, 55000, 6000],
    ];
    const Deckung: Rows = [
      FIELDS,
      ['Stiftung', 'Gegenfinanzierung', 2022, 11000, 'bewilligt', '', 'nein', ''],
    ];
    expect(read({ Stellen, Deckung })).toMatchObject({
      sources: ['Stiftung 11000'],
      findings: ['source-stands-twice Stellen!E2'],
    });
  });

  test('of another year, or of other words and another amount, it is other money', () => {
    const ofYear: Rows = [
      FIELDS,
      ['Drittmittel', 'Gegenfinanzierung', 2023, 5000, 'bewilligt', 1, 'nein', ''],
    ];
    for (const Deckung of [ofYear, cover('Stiftung', 3000, 'nein', '')]) {
      const { sources, findings } = read({ Stellen: list(5000, ''), Deckung });
      expect(sources).toHaveLength(2);
      expect(findings).toContain('source-without-status Stellen!E2');
      expect(findings).not.toContain('source-stands-twice Stellen!E2');
    }
  });

  test.each([
    ['statuses', 'Drittmittel bewilligt', 'Stiftung', 'abgelehnt'],
    ['statuses', 'Drittmittel bewilligt', 'Stiftung', 'beantragt'],
    ['names', 'Drittmittel Jobcenter', 'Stiftung X', 'bewilligt'],
  ])('of the same amount with other %s both count, and it is said: %s', (_, label, other, status) => {
    const Deckung: Rows = [FIELDS, [other, 'Gegenfinanzierung', 2022, 5000, status, 1, 'nein', '']];
    for (const [figures, cell] of [
      [{ Stellen: list(5000, '', label) }, 'Stellen!E2'],
      [{ KIM: crossTab(5000, '', label) }, 'KIM!B4'],
    ] as const) {
      const { sources, ownShare, findings } = read({ ...figures, Deckung });
      expect(sources).toHaveLength(2);
      expect(ownShare).toEqual([12000]);
      expect(findings).toContain(`source-may-stand-twice ${cell}`);
    }
  });

  test('of the same name it is the same money', () => {
    const sheets = {
      KIM: crossTab(5000, '', 'Drittmittel Jobcenter'),
      Deckung: cover('Jobcenter', 5000, 'nein', ''),
    };
    expect(read(sheets)).toMatchObject({
      sources: ['Jobcenter 5000'],
      findings: ['source-stands-twice KIM!B4'],
    });
  });

  test('beside posts of two sheets that both count it counts for both', () => {
    const Kamen: Rows = [
      ['Modul', 'Jahr', 'Rolle', 'Gesamtkosten', 'Zuwendung', 'Drittmittel bewilligt'],
      [1, 2022, 'Koordination', 72000, 55000, 5000],
    ];
    const Unna: Rows = [Kamen[0]!, [1, 2022, 'Koordination', 73000, 55000, 5000]];
    const { sources, ownShare, findings } = read({ Kamen, Unna });
    expect(sources).toEqual(['Drittmittel bewilligt 5000', 'Drittmittel bewilligt 5000']);
    expect({ ownShare, findings }).toEqual({ ownShare: [25000], findings: ['post-in-two-tables Unna!A2'] });
  });

  test('the same table on two sheets has it once', () => {
    const { sources, findings } = read({ KIM: crossTab(5000, ''), 'KIM neu': crossTab(5000, '') });
    expect(sources).toEqual(['Drittmittel 5000']);
    expect(findings).toEqual(['source-without-status KIM!B4', 'source-stands-twice KIM neu!B4']);
  });
});

describe('a stated own share beside third-party money', () => {
  test('that it reduces already is no deviation while the money is not granted', () => {
    for (const [sheets, cell] of [
      [{ Stellen: list(5000, 12000) }, 'Stellen!F2'],
      [{ KIM: crossTab(5000, 12000) }, 'KIM!B5'],
    ] as const) {
      const { ownShare, tiedOut, findings } = read(sheets);
      expect({ ownShare, tiedOut }).toEqual({ ownShare: [17000], tiedOut: [] });
      expect(findings).toContain(`own-share-of-other-stage ${cell}`);
    }
  });

  test('that it does not reduce is no deviation where the money is granted', () => {
    for (const [sheets, cell] of [
      [{ Stellen: list(5000, 17000, 'Drittmittel bewilligt') }, 'Stellen!F2'],
      [{ Stellen: list(5000, 17000), Deckung: cover('Drittmittel', 5000, 'nein', '') }, 'Stellen!F2'],
    ] as const) {
      const { ownShare, tiedOut, findings } = read(sheets);
      expect({ ownShare, tiedOut }).toEqual({ ownShare: [12000], tiedOut: [] });
      expect(findings).toContain(`own-share-of-other-stage ${cell}`);
    }
  });

  test('is tied out where it is what is computed, or neither of the two', () => {
    expect(read({ KIM: crossTab(5000, 17000) }).tiedOut).toEqual(['exact']);
    expect(read({ KIM: crossTab(5000, 13000) }).tiedOut).toEqual(['deviates']);
    expect(read({ Stellen: list(5000, 12000, 'Drittmittel bewilligt') }).tiedOut).toEqual(['exact']);
  });
});

test.each(['Drittmittel %', 'Drittmittel (in %)', 'Drittmittelquote'])(
  'a share of third-party money says no amount, in a list and in a cross-tab: %s',
  (label) => {
    expect(read({ Stellen: list(5, 17000, label) })).toMatchObject({
      ownShare: [17000],
      findings: ['third-party-share-not-read Stellen!E1'],
    });
    expect(read({ KIM: crossTab(5, '', label) })).toMatchObject({
      ownShare: [17000],
      findings: ['third-party-share-not-read KIM!A4'],
    });
  },
);
