import { computeCover } from '../../src/domain/unplanned/cover';
import { computeUnplanned } from '../../src/domain/unplanned/unplanned';
import { budget, cover, euro, line, ownShareOf, SETTINGS, shown } from '../domain/unplanned/examples';
import records from './public-records.json';

const noPosts = () => [];

/** The inputs and published figures of a record, by its id. */
function record(id: string) {
  const found = records.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No public record ${id}`);
  return found as unknown as { inputs: Record<string, never>; published: Record<string, never> };
}

/** One line, one module, no grant: the plain case of most published resolutions. */
function overOneLine(year: number, appropriation: number | null, need: number) {
  const lines = [
    line({ year, module: 1, appropriation: appropriation === null ? null : euro(appropriation) }),
  ];
  const { rows, totals } = computeUnplanned(
    budget(lines),
    { ...SETTINGS, years: [year] },
    [ownShareOf(1, year, need, 0)],
    noPosts,
  );
  return { kind: rows[0]?.kind, overPlan: shown(totals.overPlan), extraPlan: shown(totals.extraPlan) };
}

test('Geilenkirchen 2015: 500.000 against 725.000 is 225.000 over plan (https://stadt-gk.de/bi/vo0050.asp?__kvonr=1568)', () => {
  const { inputs, published } = record('uepl-geilenkirchen-2015');
  expect(published['ueberplanmaessig']).toBe(225_000);
  expect(overOneLine(2015, inputs['ansatz'] ?? null, inputs['gesamtbedarf'] ?? 0)).toEqual({
    kind: 'over-plan',
    overPlan: '225000.00',
    extraPlan: '0.00',
  });
});

test('Erkelenz 2022: 420.000 against 620.000 is 200.000 over plan (https://ratsinfo.erkelenz.de/bi/vo020.asp?VOLFDNR=6924)', () => {
  const { inputs, published } = record('uepl-erkelenz-2022');
  expect(published['ueberplanmaessig']).toBe(200_000);
  expect(overOneLine(2022, inputs['ansatz'] ?? null, inputs['bedarf_jahresende'] ?? 0)).toEqual({
    kind: 'over-plan',
    overPlan: '200000.00',
    extraPlan: '0.00',
  });
});

test('Braunschweig (Lower Saxony) 2018: 0,00 and 296.100 requested is extra-plan (https://ratsinfo.braunschweig.de/integration/vo020?TOLFDNR=1028513&VOLFDNR=1010277&refresh=false)', () => {
  const { inputs } = record('apl-braunschweig-2017 (Nds)');
  expect(overOneLine(2018, inputs['ansatz'] ?? null, inputs['beantragt'] ?? 0)).toEqual({
    kind: 'extra-plan',
    overPlan: '0.00',
    extraPlan: '296100.00',
  });
});

describe('Köln', () => {
  test('2021: the own share of 54.900 is absorbed within the budget (https://buergerinfo.stadt-koeln.de/to0050.asp?__ktonr=321443)', () => {
    const { inputs, published } = record('kim-koeln-2021');
    const cost = 213_633.33 + 226_666.67 + 78_100;
    const ownShare = ownShareOf(2, 2021, cost, inputs['z02_ertrag'] ?? 0);
    expect(shown(ownShare.ownShare)).toBe('54900.00');
    expect(published['eigenanteil']).toBe(54_900);
    const lines = [
      line({ module: 2, key: '0504', group: '0504' }),
      line({ key: '0504 / übrige Aufwendungen', group: '0504', appropriation: euro(60_000) }),
    ];
    const { rows, totals } = computeUnplanned(budget(lines), SETTINGS, [ownShare], noPosts);
    expect(rows.map((row) => [row.kind, shown(row.amount), shown(row.absorbed)])).toEqual([
      ['absorbed', '0.00', '54900.00'],
    ]);
    expect(shown(totals.overPlan)).toBe('0.00');
    expect(shown(totals.extraPlan)).toBe('0.00');
  });

  test('2018, Ordnungsamt: three plans need 1.945.000, the 41.000 of plan 0202 are covered within it (https://ratsinformation.stadt-koeln.de/to0050.asp?__ktonr=261604)', () => {
    const { inputs, published } = record('uepl-koeln-2018-ordnungsamt');
    const excess = (plan: string) => (inputs[plan] ?? ([] as number[])).reduce((sum, each) => sum + each, 0);
    expect(published['deckung_1601']).toBe(1_945_000);
    const needs = [excess('0201'), excess('0204'), excess('0205')];
    expect(coverOf(needs, [1_945_000])).toEqual({ needed: '1945000.00', granted: '1945000.00', gap: '0.00' });

    const lines = [
      line({ module: 1, key: '0202', group: '0202', appropriation: euro(1) }),
      line({ key: '0202 / übrige Aufwendungen', group: '0202', appropriation: euro(41_000) }),
    ];
    const { rows } = computeUnplanned(
      budget(lines),
      SETTINGS,
      [ownShareOf(1, 2021, excess('0202') + 1, 0)],
      noPosts,
    );
    expect(rows.map((row) => [row.kind, shown(row.amount), shown(row.absorbed)])).toEqual([
      ['absorbed', '0.00', '41000.00'],
    ]);
  });

  test('2018, Ausländeramt: 260.000 and 635.000 are covered by 150.000 and 745.000 (https://ratsinformation.stadt-koeln.de/to0050.asp?__ktonr=261073)', () => {
    expect(coverOf([260_000, 635_000], [150_000, 745_000])).toEqual({
      needed: '895000.00',
      granted: '895000.00',
      gap: '0.00',
    });
  });

  test('2017: of 8.590.000 the resolution covers 7.890.000; 700.000 are missing (https://ratsinformation.stadt-koeln.de/to0050.asp?__ktonr=237001)', () => {
    const { inputs, published } = record('uepl-koeln-2017-lvr-investiv');
    expect(coverOf([published['bereitstellung'] ?? 0], inputs['deckung'] ?? [])).toEqual({
      needed: '8590000.00',
      granted: '7890000.00',
      gap: '700000.00',
    });
  });
});

function coverOf(needs: readonly number[], amounts: readonly number[]) {
  const modules = [1, 2, 3] as const;
  const ofNeeds = modules.slice(0, needs.length);
  const lines = ofNeeds.map((module) => line({ module, appropriation: euro(1) }));
  const rows = ofNeeds.map((module, index) => ownShareOf(module, 2021, (needs[index] ?? 0) + 1, 0));
  const unplanned = computeUnplanned(budget(lines), SETTINGS, rows, noPosts);
  const found = computeCover(
    amounts.map((amount) => cover({ amount })),
    [2021],
    unplanned,
  );
  const { needed, granted, gap } = found.cover;
  return { needed: shown(needed), granted: shown({ known: true, value: granted }), gap: shown(gap) };
}

test('the Kreis (committee minutes, spring 2021): accounts exist but are used up, so the whole 440.837,00 is over plan', () => {
  const rows = [
    ownShareOf(1, 2021, 109_961.33, 68_750),
    ownShareOf(1, 2022, 219_922.67, 137_500),
    ownShareOf(2, 2021, 380_723.33, 302_500),
    ownShareOf(2, 2022, 761_446.67, 605_000),
    ownShareOf(3, 2021, 102_511, 75_000),
    ownShareOf(3, 2022, 205_022, 150_000),
  ];
  const lines = [2021, 2022].map((year) =>
    line({ year, appropriation: euro(9_000_000), used: euro(9_000_000), usedForKim: euro(0) }),
  );
  const { rows: found, totals } = computeUnplanned(
    budget(lines),
    { ...SETTINGS, years: [2021, 2022] },
    rows,
    noPosts,
  );
  expect(found.map((row) => [row.year, row.kind, shown(row.available), shown(row.net)])).toEqual([
    [2021, 'over-plan', '0.00', '146945.66'],
    [2022, 'over-plan', '0.00', '293891.34'],
  ]);
  expect(found.map((row) => shown(row.gross))).toEqual(['593195.66', '1186391.34']);
  expect(shown(totals.overPlan)).toBe('440837.00');
  expect(shown(totals.extraPlan)).toBe('0.00');
});
