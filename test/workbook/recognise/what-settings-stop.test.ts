import type { SettingField } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { hasErrors } from '../../../src/domain/findings/severity';
import type { Maybe } from '../../../src/domain/maybe';
import { toAmountText, type Cents } from '../../../src/domain/numbers';
import type { Result } from '../../../src/domain/result';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { SETTING_FIELDS, SETTINGS } from '../../../src/workbook/settings/settings';
import { PARTS } from '../../../src/workbook/stops/parts';
import { STOPPED_BY_SETTING } from '../../../src/workbook/stops/stopped-by-setting';
import { brief, recognised, type Rows } from '../workbook-of';

/**
 * A coordinator at 70.000 €, of which the Land pays 57.000 €, with 10.000 € in the budget, of which 1.000 € are committed
 * until June, a carrier, two municipalities, and money that is applied for.
 */
const SHEETS: Readonly<Record<string, Rows>> = {
  Stellen: [
    [
      'Modul',
      'Rolle',
      'VZÄ',
      'Personalkosten je VZÄ und Jahr',
      'Beginn',
      'Ende',
      'Aufgabenart',
      'Träger',
      'Besetzt ab',
    ],
    [1, 'Koordination', 5, 70000, '15.01.2022', '31.12.2022', 'freiwillig', 'Caritas', '01.03.2022'],
    [2, 'Casemanagement', 1, 70000, '01.01.2022', '31.12.2023', 'freiwillig', '', ''],
  ],
  Haushalt: [
    ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz', 'Verfügt', 'Modul'],
    [2022, '05.313', 501900, 10000, 1000, 2],
    [2022, '05.313', 501800, 0, 0, 1],
  ],
  Deckung: [
    ['Bezeichnung', 'Art', 'Jahr', 'Betrag', 'Status', 'Modul'],
    ['Stiftung', 'Gegenfinanzierung', 2022, 4000, 'beantragt', 2],
  ],
  Kommunen: [
    ['Kommune', 'Gewicht'],
    ['Kamen', 10],
    ['Bönen', 20],
  ],
};

const USUAL: Rows = [
  ['Hochrechnung Personal', 'ja'],
  ['Stichtag', '30.06.2022'],
  ['Haushaltsvermerk', 'Mehrerträge'],
  ['Geplanter Ertrag', 0],
  ['Erheblichkeit freiwillig', 500],
  ['Gebietskörperschaft', 'Kreis'],
  ['Zu verteilende Stellen', 3],
  ['Rückzahlungsregel', 'nach Monaten'],
  ['Rückzahlungsregel Quelle', 'Bescheid'],
];

/** The result with the setting made in a way that cannot be read. */
function withUnreadable(field: SettingField, cell: string | number = '#REF!') {
  const [name] = SETTINGS[field].names;
  const others = USUAL.filter(([other]) => other !== name);
  const Einstellungen: Rows = [['Einstellung', 'Wert'], [name!, cell], ...others];
  const { case: input, findings } = recognised({ ...SHEETS, Einstellungen });
  const result = input === null ? null : compute(input, ruleSetOf(input.settings)).figures;
  return { result, findings };
}

function shown(amount: Maybe<Cents> | undefined): string {
  if (amount === undefined) return 'none';
  return amount.known ? toAmountText(amount.value) : brief([amount.reason])[0]!;
}

const UNREAD = 'part-stopped(setting-unreadable) Einstellungen!B2';

/** Figures that a setting could decide, with what each is read from. */
const FIGURES: Readonly<Record<string, (result: Result) => Maybe<unknown> | undefined>> = {
  'own share of module 2 in 2023': ({ ownShare }) =>
    ownShare.find(({ module, year }) => module === 2 && year === 2023)?.ownShare,
  'own share of module 1 in 2022': ({ ownShare }) => ownShare.find(({ module }) => module === 1)?.ownShare,
  'cost of module 1 in 2022': ({ ownShare }) => ownShare.find(({ module }) => module === 1)?.cost,
  'own share of module 2 in 2022': ({ ownShare }) =>
    ownShare.find(({ module, year }) => module === 2 && year === 2022)?.ownShare,
  'own share of all years': ({ totals }) => totals.ownShare,
  'over-plan amount': ({ unplannedTotals }) => unplannedTotals.byYear.get(2022)!.overPlan,
  'extra-plan amount': ({ unplannedTotals }) => unplannedTotals.byYear.get(2022)!.extraPlan,
  allocation: ({ allocation }) => allocation!.rows[0]!.posts,
  'top-up': ({ passingOn }) => passingOn!.rows[0]!.topUp,
  repayment: ({ useOfFunds }) => useOfFunds?.rows[0]?.repayment,
};

/** The names of figures that are unknown because the setting cannot be read. */
function stoppedIn(result: Result): readonly string[] {
  return Object.entries(FIGURES).flatMap(([name, of]) => {
    const figure = of(result);
    return figure?.known === false && brief([figure.reason])[0] === UNREAD ? [name] : [];
  });
}

const ALWAYS_KNOWN = 'own share of module 2 in 2023';

const STOPS: Readonly<Partial<Record<SettingField, readonly string[]>>> = {
  years: ['own share of all years'],
  scenario: ['own share of module 2 in 2022', 'own share of all years', 'over-plan amount'],
  basis: ['over-plan amount', 'extra-plan amount'],
  budgetNote: ['over-plan amount', 'extra-plan amount'],
  plannedIncome: ['over-plan amount'],
  bindingLevel: ['over-plan amount', 'extra-plan amount'],
  projectsPersonnel: ['over-plan amount'],
  accountClasses: ['over-plan amount', 'extra-plan amount'],
  emptyAppropriation: ['over-plan amount', 'extra-plan amount'],
  monthMethod: ['own share of module 1 in 2022', 'cost of module 1 in 2022', 'own share of all years'],
  localBody: ['own share of module 1 in 2022', 'own share of all years'],
  asOf: ['over-plan amount'],
  posts: ['allocation'],
  method: ['allocation'],
  step: ['allocation'],
  minShare: ['allocation'],
  passOnTopUp: ['top-up'],
  repaymentRule: ['repayment'],
  repaymentSource: ['repayment'],
};

describe.each(SETTING_FIELDS)('%s that cannot be read', (field) => {
  const { result, findings } = withUnreadable(field);
  test('stops no run, and is said at its cell with what it stops', () => {
    expect(hasErrors(findings)).toBe(false);
    expect(brief(findings)).toContain(UNREAD);
    const said = findings.find(({ place, code }) => code === 'part-stopped' && place?.cell === 'B2');
    expect(said!.values['part']).toEqual(PARTS[STOPPED_BY_SETTING[field]]);
  });
  test('leaves the figures open that depend on it, and no others', () => {
    if (field === 'programme') {
      expect(stoppedIn(result!)).toContain(ALWAYS_KNOWN);
      expect(result!.ownShare.every(({ cost }) => cost.known)).toBe(true);
      return;
    }
    expect(FIGURES[ALWAYS_KNOWN]!(result!)!.known).toBe(true);
    expect(stoppedIn(result!)).toEqual(expect.arrayContaining([...(STOPS[field] ?? [])]));
    if (STOPS[field] === undefined) expect(stoppedIn(result!)).toEqual([]);
  });
});

test.each(['voluntary', 'voluntaryPercent'] as const)(
  'while %s cannot be read, amounts stand and nobody is named who decides',
  (field) => {
    const { result } = withUnreadable(field, 'viel');
    const open = result!.decision.entries.filter(
      ({ reason }) => reason !== null && brief([reason])[0] === UNREAD,
    );
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ body, threshold }) => body === null && threshold === null)).toBe(true);
    expect(shown(result!.unplannedTotals.byYear.get(2022)!.overPlan)).not.toContain('part-stopped');
  },
);

test('a rise of one year that cannot be read opens the registration, also beside one for every year', () => {
  const withRises = (ofYear: string | number) => {
    const rises: Rows = [
      ['Tarifsteigerung', 0.03],
      ['Tarifsteigerung 2025', ofYear],
      ['Haushaltsjahre', 2022],
    ];
    const { case: input } = recognised({
      ...SHEETS,
      Einstellungen: [['Einstellung', 'Wert'], ...rises, ...USUAL],
    });
    return compute(input!, ruleSetOf(input!.settings)).figures.registration;
  };
  expect(withRises(0.02)).not.toBeNull();
  expect(withRises('viel')).toBeNull();
});

test('Basis against Haushaltsvermerk leaves only the unplanned amounts open', () => {
  const Einstellungen: Rows = [
    ['Einstellung', 'Wert'],
    ['Basis', 'brutto'],
    ['Haushaltsvermerk', 'Mehrerträge'],
  ];
  const { case: input } = recognised({ ...SHEETS, Einstellungen });
  const { figures: result } = compute(input!, ruleSetOf(input!.settings));
  expect(hasErrors(result.findings)).toBe(false);
  expect(result.totals.ownShare.known).toBe(true);
  const reason = 'basis-against-note Einstellungen!B2';
  expect(brief(result.findings)).toContain(reason);
  expect(shown(result.unplannedTotals.byYear.get(2022)!.overPlan)).toBe(reason);
  expect(new Set(result.decision.entries.map(({ body }) => body))).toEqual(new Set([null]));
});

test('an account key that is not whole leaves open only what it would split', () => {
  const { case: input } = recognised({
    ...SHEETS,
    Haushalt: [...SHEETS['Haushalt']!, [2022, '05.313', 502200, 10000, 0, 2]],
    Kontenschlüssel: [
      ['Kostenart', 'Sachkonto', 'Anteil in %', 'Quelle'],
      ['Personal', 501900, 60, 'Plan'],
      ['Personal', 502200, 30, 'Plan'],
    ],
  });
  const { figures: result } = compute(input!, ruleSetOf(input!.settings));
  expect(hasErrors(result.findings)).toBe(false);
  expect(result.totals.ownShare.known).toBe(true);
  expect(shown(result.unplannedTotals.byYear.get(2022)!.overPlan)).toContain('account-key-not-whole');
});
