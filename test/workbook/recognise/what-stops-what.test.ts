import { compute } from '../../../src/domain/compute';
import { hasErrors } from '../../../src/domain/findings/severity';
import type { Maybe } from '../../../src/domain/maybe';
import { toAmountText, type Cents } from '../../../src/domain/numbers';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { renderExplanation } from '../../../src/i18n/render-explanation';
import { computeWorkbook } from '../../../src/workbook/recognised-workbook';
import { brief, posts, recognised, sentences, workbookOf, type Rows } from '../workbook-of';

/** A case manager at 70.000 €; the Land pays 55.000 €. */
const STELLEN = posts([2, 'Casemanagement', 1, 70000, '01.01.2022', '31.12.2022']);
const HAUSHALT: Rows = [
  ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz', 'Modul'],
  [2022, '05.313', 501900, 5000, 2],
];
const DECKUNG: Rows = [
  ['Bezeichnung', 'Art', 'Jahr', 'Betrag', 'Status'],
  ['Minderaufwand', 'Deckung', 2022, 4000, 'bewilligt'],
];

function figures(sheets: Readonly<Record<string, Rows>>) {
  const { case: input, findings } = recognised({ Stellen: STELLEN, ...sheets });
  if (input === null) return { findings: brief(findings), result: null };
  const { figures: result, explain } = compute(input, ruleSetOf(input.settings));
  return { findings: brief(findings), result, explain };
}

/** The amount, or the code of the reason why there is none. */
function shown(amount: Maybe<Cents>): string {
  return amount.known ? toAmountText(amount.value) : brief([amount.reason])[0]!;
}

const OWN_SHARE = '15000.00';

test('a cell of Haushalt stops the over-plan amounts', () => {
  const Haushalt = HAUSHALT.map((row) => row.map((cell) => (cell === 5000 ? 'k. A.' : cell)));
  const { result, findings } = figures({ Haushalt, Deckung: DECKUNG });
  expect(shown(result!.totals.ownShare)).toBe(OWN_SHARE);
  const reason = 'part-stopped(not-a-number) Haushalt!D2';
  expect(findings).toContain(reason);
  expect(shown(result!.unplannedTotals.byYear.get(2022)!.overPlan)).toBe(reason);
});

test('the reason is said once, and names every cell', () => {
  const Haushalt: Rows = [
    ...HAUSHALT,
    [2022, '05.313', 502200, 'n. n.', 2],
    [2022, '05.313', 503200, 'offen', 2],
    ['2022 ff.', '05.313', 504200, 1, 2],
  ];
  const snapshot = workbookOf({ Stellen: STELLEN, Haushalt });
  const { findings } = computeWorkbook(snapshot, { language: 'de' }).computed;
  const told = sentences(findings).filter((each) => each.includes('Mehrbedarf bleibt offen'));
  expect(told).toEqual([
    'Haushalt!D3: Der über- und außerplanmäßige Mehrbedarf bleibt offen, bis das geklärt ist: ' +
      '2 Zellen in der Spalte „Ansatz“: D3, D4. D3: „n. n.“ in der Spalte „Ansatz“ ist keine Zahl. ' +
      'Bitte eine Zahl wie 1.234,56 eintragen. Bitte alle genannten Zellen klären. ' +
      'Haushalt!A5: „2022 ff.“ in der Spalte „Jahr“ ist kein Haushaltsjahr. Bitte ein Jahr wie 2021 eintragen. ' +
      'Alles Übrige hängt davon nicht ab.',
  ]);
});

test('a cell of Kommunen stops the allocation', () => {
  const Kommunen: Rows = [
    ['Kommune', 'Gewicht'],
    ['Kamen', 10],
    ['Bönen', 'viel'],
  ];
  const { result } = figures({ Kommunen });
  expect(shown(result!.totals.ownShare)).toBe(OWN_SHARE);
  const [kamen] = result!.allocation!.rows;
  expect(kamen!.posts.known).toBe(false);
  expect(result!.allocation!.rows).toHaveLength(1);
});

test('a cell of Besetzt ab stops the forecast', () => {
  const rows = STELLEN.map((row, at) => [...row, at === 0 ? 'Besetzt ab' : 'bald']);
  const { result, explain } = figures({ Stellen: rows });
  expect(shown(result!.totals.ownShare)).toBe(OWN_SHARE);
  const reason = 'part-stopped(date-without-day) Stellen!G2';
  expect(result!.forecast.map(({ forecast }) => shown(forecast.ownShare))).toEqual([reason]);
  expect(result!.useOfFunds).toBeNull();
  const figure = { measure: 'forecast', row: 0, side: 'difference', field: 'ownShare' } as const;
  expect(explain!(figure).value).toBeNull();
  expect(renderExplanation(explain!(figure), 'de').length).toBeGreaterThan(0);
});

test('a post that is not filled costs nothing in the forecast, and all in the plan', () => {
  const rows = STELLEN.map((row, at) => [...row, at === 0 ? 'Besetzt ab' : 'n.n.']);
  const { result } = figures({ Stellen: rows });
  const [row] = result!.forecast;
  expect([row!.plan.ownShare, row!.forecast.ownShare].map(shown)).toEqual([OWN_SHARE, '0.00']);
});

describe('a cell of Deckung', () => {
  const deckung = (...row: Rows[number]): Rows => [...DECKUNG, row];
  test('of cover stops the gap', () => {
    const { result } = figures({
      Haushalt: HAUSHALT,
      Deckung: deckung('Mehrertrag', 'Deckung', 2022, 'lt. Plan', 'bewilligt'),
    });
    expect(shown(result!.totals.ownShare)).toBe(OWN_SHARE);
    expect(shown(result!.cover.gap)).toBe('amount-by-reference Deckung!D3');
  });
  test('of granted counter-financing stops the own shares that it reaches', () => {
    const { result } = figures({
      Deckung: deckung('Stiftung', 'Gegenfinanzierung', 2022, 'lt. Bescheid', 'bewilligt'),
    });
    expect(shown(result!.totals.ownShare)).toBe('amount-by-reference Deckung!D3');
    expect(shown(result!.ownShare[0]!.ownShareBefore)).toBe(OWN_SHARE);
  });
  test('of money that is only applied for leaves the own share without it', () => {
    const { result } = figures({
      Deckung: deckung('Stiftung', 'Gegenfinanzierung', 2022, 'lt. Antrag', 'beantragt'),
    });
    expect(shown(result!.totals.ownShare)).toBe(OWN_SHARE);
    expect(shown(result!.scenarios.upper.ownShare)).toBe('amount-by-reference Deckung!D3');
  });
});

test('a cell of Ausgewiesen stops the tie-out of its row', () => {
  const Ausgewiesen: Rows = [
    ['Position', 'Jahr', 'Betrag'],
    ['Eigenanteil', 2022, 15000],
    ['Zuwendung', 2022, 'folgt'],
  ];
  const { result } = figures({ Ausgewiesen });
  expect(result!.tieOut.map(({ verdict }) => verdict)).toEqual(['exact']);
});

test('posts stop the run', () => {
  const bad = STELLEN.map((row, at) =>
    at === 1 ? row.map((cell) => (cell === 70000 ? 'viel' : cell)) : row,
  );
  expect(figures({ Stellen: bad }).result).toBeNull();
});

describe('a row of Fördersätze that cannot be read', () => {
  const rates = (...row: Rows[number]): Rows => [
    ['Modul', 'Rolle', 'Betrag je VZÄ und Jahr', 'gültig ab', 'gültig bis', 'Quelle', 'Art'],
    [...row],
  ];
  const grantWith = (...row: Rows[number]) => {
    const { result } = figures({ Fördersätze: rates(...row) });
    const [only] = result!.ownShare;
    return [shown(only!.cost), shown(only!.grant)];
  };
  const GRANT = '55000.00';
  test.each<[string, Rows[number], string]>([
    ['of the module', [2, '', 'viel', '01.01.2022', '', 'Bescheid', ''], 'not-a-number Fördersätze!C2'],
    ['of no module', ['', '', 60000, '01.01.2022', '', 'Bescheid', ''], 'needed-cell-empty Fördersätze!A2'],
    ['of unknown begin', [2, '', 60000, 'bald', '', 'Bescheid', ''], 'date-without-day Fördersätze!D2'],
    ['of unknown rank', [2, '', 60000, '01.01.2022', '', '', 'Gerücht'], 'unknown-word Fördersätze!G2'],
    ['of another module', [1, '', 'viel', '01.01.2022', '', 'Bescheid', ''], GRANT],
    ['of a later year', [2, '', 'viel', '01.01.2023', '', 'Bescheid', ''], GRANT],
    ['of an earlier year', [2, '', 'viel', '01.01.2021', '31.12.2021', 'Bescheid', ''], GRANT],
  ])('%s leaves open what it may concern, and the cost stands', (_, row, grant) => {
    expect(grantWith(...row)).toEqual(['70000.00', grant]);
  });
});

test('a rate that cannot be read stops no run: all else is computed and written', () => {
  const heading = ['Modul', 'Betrag je VZÄ und Jahr', 'gültig ab', 'gültig bis', 'Quelle'];
  const row = [2, 'viel', '01.01.2022', '31.12.2028', 'Bescheid'];
  const { result, findings } = figures({ Fördersätze: [heading, row] });
  expect(findings).toContain('part-stopped(not-a-number) Fördersätze!B2');
  expect(hasErrors(result!.findings)).toBe(false);
});

/** A bad cell in a column of the posts that no own share is computed from. */
test.each<[string, string, string]>([
  ['Pflicht/freiwillig', 'vielleicht', 'unknown-word'],
  ['Aufwandsart', 'vielleicht', 'unknown-word'],
  ['Träger', '#REF!', 'error-value'],
  ['Kommune', '#REF!', 'error-value'],
])('a cell of %s stops no own share', (heading, cell, code) => {
  const Stellen = STELLEN.map((row, at) => [...row, at === 0 ? heading : cell]);
  const { result, findings } = figures({ Stellen });
  expect(findings).toContain(`part-stopped(${code}) Stellen!G2`);
  expect(shown(result!.totals.ownShare)).toBe(OWN_SHARE);
});
