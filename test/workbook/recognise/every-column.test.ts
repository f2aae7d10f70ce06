import type { Case } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { parseExact } from '../../../src/domain/numbers';
import {
  fieldsOf,
  headingOf,
  TABLE_KINDS,
  type FieldOf,
  type TableKind,
} from '../../../src/domain/vocabulary/vocabulary';
import { SHEET_WORDS } from '../../../src/domain/vocabulary/sheet-words';
import { cellAddress } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { brief, recognised, sentences, type Rows } from '../workbook-of';

/** A cell, where its value arrives, and a cell of the same column that cannot be read, where there can be one. */
interface Column<Kind extends TableKind> {
  readonly given: CellValue;
  readonly arrives: (input: Case) => unknown;
  readonly as: unknown;
  /** Cells of the same row, which this column needs or replaces; '' leaves the column out. */
  readonly beside?: Cells<Kind>;
  readonly refused?: CellValue;
  /** The heading is what cannot be understood. */
  readonly refusedAs?: 'heading';
}

type Cells<Kind extends TableKind> = Readonly<Partial<Record<FieldOf<Kind>, CellValue>>>;

const JULY = { year: 2023, month: 7, day: 1 };
const DECEMBER = { year: 2023, month: 12, day: 31 };

const post = (input: Case) => input.posts[0]!;
const rule = (input: Case) => input.userRules[0]!;
const notice = (input: Case) => input.notices![0]!;
const budgetLine = (input: Case) => input.budgetLines[0]!;
const share = (input: Case) => input.accountKey[0]!;
const money = (input: Case) => input.moneySources[0]!;
const stated = (input: Case) => input.statedFigures[0]!;
const municipality = (input: Case) => input.municipalities[0]!;
const ownRule = (input: Case) => input.settings.ownProgramme!.rules[0]!;

/** A row of each table that can be read. */
const ROWS: { readonly [Kind in TableKind]: Cells<Kind> } = {
  posts: {
    ...{ module: 2, label: 'Stelle a', fte: 1, personnelPerFte: 64_000 },
    ...{ start: '01.07.2023', end: '31.12.2023' },
  },
  rules: {
    module: 2,
    amount: 51_000,
    from: '01.01.2023',
    to: '31.12.2023',
    source: 'Bescheid vom 02.01.2023',
  },
  notices: {
    ...{ date: '02.01.2023', reference: 'KIM-1', module: 2, from: '01.01.2023', to: '31.12.2023' },
    ...{ posts: 1, amount: 51_000 },
  },
  budget: { year: 2023, product: '05.09', account: '501900', appropriation: 7_000 },
  accountKey: { costClass: 'Personal', account: '501900', percent: 100, source: 'Stellenplan' },
  money: { label: 'Rücklage', kind: 'Deckung', year: 2023, amount: 8_000, status: 'bewilligt' },
  stated: { label: 'Eigenanteil gesamt', amount: 12_345.67, year: 2023 },
  municipalities: { municipality: 'Altdorf', weight: 3 },
  programme: {
    ...{
      programme: 'Haus der Hilfe',
      module: 2,
      moduleName: 'Beratung',
      financing: 'Anteil',
      amount: 70,
      basis: 'je Ausgabe',
      rounding: 'Cent kaufmännisch',
    },
    ...{ from: '01.01.2023', to: '31.12.2023', source: 'Bescheid vom 03.01.2023' },
  },
  settings: { name: 'Haushaltsjahre', value: '2023' },
};

/** Every column of every table: one that is missing here does not compile, and fails the first test. */
const COLUMNS: { readonly [Kind in TableKind]: { readonly [Field in FieldOf<Kind>]: Column<Kind> } } = {
  notices: {
    date: {
      given: '03.01.2023',
      arrives: (input) => notice(input).date,
      as: { known: true, value: { year: 2023, month: 1, day: 3 } },
      refused: 'neulich',
    },
    reference: { given: 'KIM-2', arrives: (input) => notice(input).reference, as: 'KIM-2' },
    module: { given: 3, arrives: (input) => notice(input).module, as: 3, refused: 'neun' },
    role: {
      given: 'Casemanagement',
      arrives: (input) => notice(input).role,
      as: 'case-management',
      refused: 'Hausmeister',
    },
    from: { given: '01.07.2023', arrives: (input) => notice(input).from, as: JULY, refused: 'neulich' },
    to: { given: '31.12.2023', arrives: (input) => notice(input).to, as: DECEMBER, refused: 'neulich' },
    period: {
      given: '01.07.2023 – 31.12.2023',
      arrives: (input) => [notice(input).from, notice(input).to],
      as: [JULY, DECEMBER],
      ...{ beside: { from: '', to: '' }, refused: 'neulich' },
    },
    posts: { given: 2.5, arrives: (input) => notice(input).posts, as: parseExact('2.5'), refused: 'viele' },
    amount: {
      given: 53_000,
      arrives: (input) => notice(input).rate,
      as: parseExact('53000'),
      refused: 'viel',
    },
    noticeSum: {
      given: 51_000,
      arrives: (input) => [notice(input).sum, rule(input).amount],
      as: [5_100_000, parseExact('51000')],
      ...{ beside: { amount: '' }, refused: 'folgt' },
    },
    financing: {
      given: 'Anteil',
      arrives: (input) => notice(input).financing,
      as: 'share',
      refused: 'Sponsoring',
    },
    payments: {
      given: '15.02.2023: 20.000,00; 15.08.2023: 31.000,00',
      arrives: (input) => notice(input).payments,
      as: {
        known: true,
        value: [
          { day: { year: 2023, month: 2, day: 15 }, amount: 2_000_000 },
          { day: { year: 2023, month: 8, day: 15 }, amount: 3_100_000 },
        ],
      },
      refused: 'vierteljährlich',
    },
    callMonths: {
      given: '2 Monate',
      arrives: (input) => notice(input).callMonths,
      as: { known: true, value: 2 },
      refused: 'bald',
    },
    called: {
      given: '12.345,67 €',
      arrives: (input) => notice(input).called,
      as: { known: true, value: 1_234_567 },
      refused: 'alles',
    },
    received: {
      given: 12_000,
      arrives: (input) => notice(input).received,
      as: { known: true, value: 1_200_000 },
      refused: 'alles',
    },
    reportDue: {
      given: '31.03.2024',
      arrives: (input) => notice(input).reportDue,
      as: { known: true, value: { year: 2024, month: 3, day: 31 } },
      refused: 'neulich',
    },
    conditions: {
      given: 'Publizität',
      arrives: (input) => notice(input).conditions,
      as: 'Publizität',
    },
  },
  posts: {
    module: { given: 3, arrives: (input) => post(input).module, as: 3, refused: 'neun' },
    label: { given: 'Stelle b', arrives: (input) => post(input).label, as: 'Stelle b' },
    municipality: { given: 'Altdorf', arrives: (input) => post(input).municipality, as: 'Altdorf' },
    carrier: { given: 'Verein X', arrives: (input) => post(input).carrier, as: 'Verein X' },
    role: { given: 'Casemanagement', arrives: (input) => post(input).role, as: 'case-management' },
    fte: { given: 0.75, arrives: (input) => post(input).fte.every, as: parseExact('0.75'), refused: 'viel' },
    personnelPerFte: {
      ...{
        given: 65_432.1,
        arrives: (input) => post(input).personnelPerFte.every,
        as: parseExact('65432.1'),
      },
      refused: 'EG 9b',
    },
    monthlyPerFte: {
      ...{ given: 5_000, arrives: (input) => post(input).monthlyPerFte, as: parseExact('5000') },
      ...{ beside: { personnelPerFte: '' }, refused: 'EG 9b' },
    },
    totalCost: {
      ...{ given: 31_000.5, arrives: (input) => post(input).totalCost.every, as: 3_100_050 },
      ...{ beside: { personnelPerFte: '' }, refused: 'lt. Plan' },
    },
    materialPerFte: {
      ...{ given: 9_700, arrives: (input) => post(input).materialPerFte.every, as: parseExact('9700') },
      refused: 'lt. KGSt',
    },
    oneOffPerFte: {
      given: 800,
      arrives: (input) => post(input).oneOffPerFte,
      as: parseExact('800'),
      refused: 'offen',
    },
    eligibleCost: {
      ...{ given: 30_000, arrives: (input) => post(input).eligibleCost.every, as: 3_000_000 },
      refused: 'unklar',
    },
    ratePerFte: {
      given: 52_000,
      arrives: (input) => post(input).ratePerFte.every,
      as: parseExact('52000'),
      refused: 'wie 2022',
    },
    statedGrant: {
      given: 27_500,
      arrives: (input) => post(input).statedGrant.every,
      as: 2_750_000,
      refused: 'folgt',
    },
    sharePercent: {
      given: 80,
      arrives: (input) => post(input).sharePercent.every,
      as: parseExact('80'),
      refused: 'hoch',
    },
    year: { given: 2023, arrives: (input) => post(input).year, as: 2023, refused: 'bald' },
    start: { given: '01.07.2023', arrives: (input) => post(input).start, as: JULY, refused: 'Mitte 2023' },
    end: { given: '31.12.2023', arrives: (input) => post(input).end, as: DECEMBER, refused: 'irgendwann' },
    period: {
      ...{ given: '01.07.2023 – 31.12.2023', arrives: (input) => [post(input).start, post(input).end] },
      ...{ as: [JULY, DECEMBER], beside: { start: '', end: '' }, refused: 'Projektzeit' },
    },
    months: {
      ...{ given: 12, arrives: (input) => post(input).end, as: DECEMBER },
      ...{ beside: { start: '', end: '', year: 2023 }, refused: 'einige' },
    },
    filledFrom: {
      given: '01.07.2023',
      arrives: (input) => post(input).filledFrom,
      as: JULY,
      refused: 'demnächst mal',
    },
    duty: { given: 'freiwillig', arrives: (input) => post(input).duty, as: 'voluntary', refused: 'mal so' },
    expenseType: {
      given: 'Sachkosten',
      arrives: (input) => post(input).expenseType,
      as: 'material',
      refused: 'Sonstiges',
    },
    version: { given: 'Vorlage', arrives: (input) => post(input).version, as: 'Vorlage' },
    assumed: { given: 'angenommen', arrives: (input) => post(input).assumed, as: true },
    remark: { given: 'angenommen', arrives: (input) => post(input).assumed, as: true },
    weeklyHours: {
      ...{ given: 19.5, arrives: (input) => post(input).fte.every, as: parseExact('0.5') },
      ...{ beside: { fte: '', fullTimeHours: 39 }, refused: 'halb' },
    },
    fullTimeHours: {
      ...{ given: 39, arrives: (input) => post(input).fte.every, as: parseExact('0.5') },
      ...{ beside: { fte: '', weeklyHours: 19.5 }, refused: 'Tarif' },
    },
    employmentPercent: {
      ...{ given: 50, arrives: (input) => post(input).fte.every, as: parseExact('0.5') },
      ...{ beside: { fte: '' }, refused: 'Teilzeit' },
    },
  },
  rules: {
    module: { given: 3, arrives: (input) => rule(input).module, as: 3, refused: 'neun' },
    role: {
      given: 'Casemanagement',
      arrives: (input) => rule(input).role,
      as: 'case-management',
      refused: 'Hausmeister',
    },
    amount: {
      given: 53_000,
      arrives: (input) => rule(input).amount,
      as: parseExact('53000'),
      refused: 'viel',
    },
    noticeSum: {
      ...{ given: 118_532.28, arrives: (input) => rule(input).amount, as: parseExact('118532.28') },
      ...{ beside: { amount: '' }, refused: 'laut Anlage' },
    },
    from: { given: '01.07.2023', arrives: (input) => rule(input).from, as: JULY, refused: 'sofort' },
    to: { given: '31.12.2023', arrives: (input) => rule(input).to, as: DECEMBER, refused: 'später' },
    rank: { given: 'Planung', arrives: (input) => rule(input).rank, as: 'planning', refused: 'Gefühl' },
    ceiling: { given: 'ja', arrives: (input) => rule(input).ceiling, as: true, refused: 'manchmal' },
    maxFte: { given: 4, arrives: (input) => rule(input).maxFte, as: parseExact('4'), refused: 'alle' },
    minShare: {
      given: 0.5,
      arrives: (input) => rule(input).minShare,
      as: parseExact('0.5'),
      refused: 'wenig',
    },
    source: { given: 'MBl. 32', arrives: (input) => rule(input).source, as: 'MBl. 32' },
    purpose: {
      given: 'Arbeitsplatz',
      arrives: (input) => rule(input).purpose,
      as: 'workplace',
      beside: { module: 1 },
    },
  },
  budget: {
    year: { given: 2023, arrives: (input) => budgetLine(input).year, as: 2023, refused: 'bald' },
    product: { given: '05.08', arrives: (input) => budgetLine(input).key, as: '05.08 / 501900' },
    account: { given: '543100', arrives: (input) => budgetLine(input).account, as: '543100' },
    productAndAccount: {
      ...{ given: '05.08/543100', arrives: (input) => budgetLine(input).account, as: '543100' },
      beside: { product: '', account: '' },
    },
    position: {
      ...{
        given: '11 Personalaufwendungen',
        arrives: (input) => budgetLine(input).key,
        as: '05.09 / 11 Personalaufwendungen',
      },
      beside: { account: '' },
    },
    label: { given: 'Entgelte', arrives: (input) => budgetLine(input).label, as: 'Entgelte' },
    module: { given: 3, arrives: (input) => budgetLine(input).module, as: 3, refused: 'neun' },
    kind: {
      given: 'Ertrag',
      arrives: (input) => budgetLine(input).kind,
      as: 'income',
      refused: 'weiß nicht',
    },
    group: { given: 'Integration', arrives: (input) => budgetLine(input).group, as: 'Integration' },
    appropriation: {
      given: 6_543.21,
      arrives: (input) => budgetLine(input).appropriation,
      as: 654_321,
      refused: 'laut Plan',
    },
    adjustedAppropriation: {
      ...{ given: 9_000, arrives: (input) => budgetLine(input).appropriation, as: 900_000 },
      ...{ beside: { appropriation: '' }, refused: 'laut Plan' },
    },
    supplement: {
      given: 500,
      arrives: (input) => budgetLine(input).appropriation,
      as: 750_000,
      refused: 'laut Plan',
    },
    carryOver: { given: 400, arrives: (input) => budgetLine(input).carryOver, as: 40_000, refused: 'Rest' },
    alreadyGranted: {
      given: 300,
      arrives: (input) => budgetLine(input).alreadyGranted,
      as: 30_000,
      refused: 'Dringlichkeit',
    },
    used: { given: 6_000, arrives: (input) => budgetLine(input).used, as: 600_000, refused: 'fast alles' },
    expected: {
      given: 6_500,
      arrives: (input) => budgetLine(input).expected,
      as: 650_000,
      refused: 'fast alles',
    },
    available: { given: 1_000, arrives: (input) => budgetLine(input).used, as: 600_000, refused: 'kaum' },
    amountKind: {
      ...{ given: 'Ansatz', arrives: (input) => budgetLine(input).appropriation, as: 700_000 },
      ...{ beside: { appropriation: '', amount: 7_000 }, refused: 'Sonstiges' },
    },
    amount: {
      ...{ given: 7_000, arrives: (input) => budgetLine(input).appropriation, as: 700_000 },
      ...{ beside: { appropriation: '', amountKind: 'Ansatz' }, refused: 'laut Plan' },
    },
    usedForKim: {
      ...{ given: 100, arrives: (input) => budgetLine(input).usedForKim, as: 10_000 },
      ...{ beside: { used: 6_000 }, refused: 'teils' },
    },
    bearsAmount: {
      given: 'ja',
      arrives: (input) => budgetLine(input).bearsAmount,
      as: true,
      refused: 'vielleicht',
    },
    ownShare: { given: '', arrives: (input) => budgetLine(input).targets.ownShare, as: 'E2' },
    overPlan: { given: '', arrives: (input) => budgetLine(input).targets.overPlan, as: 'E2' },
    extraPlan: { given: '', arrives: (input) => budgetLine(input).targets.extraPlan, as: 'E2' },
    unplanned: { given: '', arrives: (input) => budgetLine(input).targets.overPlan, as: 'E2' },
    ambiguous: {
      given: 5_000,
      arrives: (input) => budgetLine(input).used,
      as: null,
      refusedAs: 'heading',
      refused: 5_000,
    },
    assumed: { given: 'angenommen', arrives: (input) => budgetLine(input).assumed, as: true },
  },
  accountKey: {
    costClass: {
      given: 'Sachkosten',
      arrives: (input) => share(input).costClass,
      as: 'material',
      refused: 'Sonstiges',
    },
    account: { given: '501200', arrives: (input) => share(input).account, as: '501200', refused: 'alle' },
    percent: {
      given: 99.5,
      arrives: (input) => share(input).percent,
      as: parseExact('99.5'),
      refused: 'offen',
    },
    source: { given: 'Vorbericht', arrives: (input) => share(input).source, as: 'Vorbericht' },
  },
  money: {
    label: { given: 'Umlage', arrives: (input) => money(input).label, as: 'Umlage' },
    kind: {
      given: 'Gegenfinanzierung',
      arrives: (input) => money(input).kind,
      as: 'counter-financing',
      refused: 'Sonstiges',
    },
    module: { given: 2, arrives: (input) => money(input).module, as: 2, refused: 'neun' },
    year: { given: 2023, arrives: (input) => money(input).years, as: [2023], refused: 'bald' },
    product: { given: '16.01', arrives: (input) => money(input).position?.product, as: '16.01' },
    account: { given: '537400', arrives: (input) => money(input).position?.account, as: '537400' },
    productAndAccount: {
      given: '16.01/537400',
      arrives: (input) => money(input).position?.account,
      as: '537400',
    },
    amount: { given: 8_765.43, arrives: (input) => money(input).low, as: 876_543, refused: 'folgt' },
    low: {
      ...{ given: 450, arrives: (input) => money(input).low, as: 45_000 },
      ...{ beside: { amount: '', high: 500 }, refused: 'folgt' },
    },
    high: {
      ...{ given: 500, arrives: (input) => money(input).high, as: 50_000 },
      ...{ beside: { amount: '', low: 450 }, refused: 'folgt' },
    },
    status: {
      given: 'beantragt',
      arrives: (input) => money(input).status,
      as: 'requested',
      refused: 'mal sehen',
    },
    deducted: {
      given: 'unklar',
      arrives: (input) => money(input).deducted,
      as: 'unclear',
      refused: 'mal sehen',
    },
    deductedAmount: {
      ...{ given: 700, arrives: (input) => money(input).deductedAmount, as: 70_000 },
      ...{ beside: { kind: 'Gegenfinanzierung', deducted: 'ja' }, refused: 'etwas' },
    },
    source: { given: 'Vorlage 12', arrives: (input) => money(input).source, as: 'Vorlage 12' },
    assumed: { given: 'angenommen', arrives: (input) => money(input).assumed, as: true },
    remark: { given: 'angenommen', arrives: (input) => money(input).assumed, as: true },
  },
  stated: {
    label: { given: 'Eigenanteil', arrives: (input) => stated(input).label, as: 'Eigenanteil' },
    module: { given: 2, arrives: (input) => stated(input).module, as: 2, refused: 'neun' },
    year: { given: 2023, arrives: (input) => stated(input).year, as: 2023, refused: 'bald' },
    amount: { given: 1.5, arrives: (input) => stated(input).amount, as: 150, refused: 'siehe oben' },
    version: { given: 'Vorlage', arrives: (input) => stated(input).version, as: 'Vorlage' },
    source: { given: 'Niederschrift', arrives: (input) => stated(input).source, as: 'Niederschrift' },
    measure: {
      given: 'Kosten',
      arrives: (input) => stated(input).measure,
      as: 'cost',
      beside: { label: 'Beleg 3' },
    },
    remark: { given: 'siehe Vorlage', arrives: (input) => stated(input).amount, as: 1_234_567 },
  },
  municipalities: {
    municipality: { given: 'Neudorf', arrives: (input) => municipality(input).name, as: 'Neudorf' },
    weight: {
      given: 0.85,
      arrives: (input) => municipality(input).weight,
      as: parseExact('0.85'),
      refused: 'groß',
    },
    participates: {
      given: 'nein',
      arrives: (input) => municipality(input).participates,
      as: false,
      refused: 'mal sehen',
    },
    minShare: {
      given: 0.5,
      arrives: (input) => municipality(input).minShare,
      as: parseExact('0.5'),
      refused: 'wenig',
    },
    posts: { given: '', arrives: (input) => municipality(input).targets.posts, as: 'C2' },
    before: { given: '', arrives: (input) => municipality(input).targets.before, as: 'C2' },
  },
  programme: {
    programme: {
      given: 'Haus A',
      arrives: (input) => input.settings.ownProgramme?.programme[0],
      as: 'Haus A',
    },
    module: { given: 2, arrives: (input) => ownRule(input).module, as: 2, refused: 'zwei b' },
    moduleName: {
      given: 'Hilfe',
      arrives: (input) => input.settings.ownProgramme?.modules?.de.names[2],
      as: 'Modul 2 (Hilfe)',
    },
    role: { given: 'Leitung', arrives: (input) => ownRule(input).role, as: 'own:Leitung' },
    financing: {
      given: 'Festbetrag',
      arrives: (input) => ownRule(input).mechanics.kind,
      as: 'per-fte-and-year',
      refused: 'Gunst',
      beside: { amount: 50_000, basis: '', rounding: '' },
    },
    basis: {
      given: 'je Ausgabe',
      arrives: (input) => ownRule(input).mechanics.kind,
      as: 'share-of-cost',
      refused: 'je Laune',
    },
    purpose: {
      given: 'Arbeitsplatz',
      arrives: (input) => ownRule(input).purpose,
      as: 'workplace',
      beside: { financing: 'Festbetrag', amount: 9_000, basis: '', rounding: '' },
    },
    amount: { given: 65, arrives: (input) => ownRule(input).amount, as: parseExact('65'), refused: 'viel' },
    ceiling: {
      given: 60_000,
      arrives: (input) => JSON.stringify(ownRule(input)).includes('60000'),
      as: true,
      refused: 'hoch',
    },
    rounding: {
      given: 'Euro abgerundet',
      arrives: (input) => JSON.stringify(ownRule(input).mechanics).includes('down'),
      as: true,
      refused: 'irgendwie',
    },
    ownShare: {
      given: 20,
      arrives: (input) => JSON.stringify(ownRule(input).mechanics).includes('minOwnShare'),
      as: true,
      refused: 'etwas',
    },
    fixedOwnShare: {
      ...{
        given: 1_234,
        arrives: (input) => JSON.stringify(ownRule(input).mechanics).includes('1234'),
        as: true,
      },
      ...{
        beside: {
          financing: 'Fehlbedarf',
          amount: '',
          basis: '',
          rounding: '',
          ceiling: 60_000,
          thirdPartyMoney: 0,
        },
        refused: 'etwas',
      },
    },
    thirdPartyMoney: {
      ...{
        given: 4_321,
        arrives: (input) => JSON.stringify(ownRule(input).mechanics).includes('4321'),
        as: true,
      },
      ...{
        beside: {
          financing: 'Fehlbedarf',
          amount: '',
          basis: '',
          rounding: '',
          ceiling: 60_000,
          fixedOwnShare: 0,
        },
        refused: 'etwas',
      },
    },
    maxFte: {
      given: 4,
      arrives: (input) => ownRule(input).maxFte,
      as: parseExact('4'),
      refused: 'alle',
      beside: { financing: 'Festbetrag', amount: 50_000, basis: '', rounding: '' },
    },
    minShare: {
      given: 0.5,
      arrives: (input) => ownRule(input).minShare,
      as: parseExact('0.5'),
      refused: 'wenig',
      beside: { financing: 'Festbetrag', amount: 50_000, basis: '', rounding: '' },
    },
    from: { given: '01.07.2023', arrives: (input) => ownRule(input).from, as: JULY, refused: 'sofort' },
    to: { given: '31.12.2023', arrives: (input) => ownRule(input).to, as: DECEMBER, refused: 'später' },
    source: { given: 'Richtlinie', arrives: (input) => ownRule(input).source, as: 'Richtlinie' },
  },
  settings: {
    name: { given: 'Haushaltsjahr', arrives: (input) => input.settings.years, as: [2023] },
    value: {
      ...{ given: 'Kreis', arrives: (input) => input.settings.localBody, as: 'kreis' },
      ...{ beside: { name: 'Gebietskörperschaft' }, refused: 'Dorf' },
    },
    source: {
      ...{ given: 'Satzung', arrives: (input) => input.settings.significance.source, as: 'Satzung' },
      beside: { name: 'Erheblichkeit freiwillig', value: 5_000 },
    },
    remark: { given: 'wie besprochen', arrives: (input) => input.settings.years, as: [2023] },
  },
};

/** The headings and the row of a table with some other cells; blank ones other than that of the field are left out. */
function rowsOf(kind: TableKind, cells: Readonly<Record<string, CellValue>> = {}, field = '') {
  const row: Readonly<Record<string, CellValue>> = { ...ROWS[kind], ...cells };
  const fields = Object.keys(row).filter((each) => row[each] !== '' || each === field);
  const rows: Rows = [
    fields.map((each) => headingOf(kind, each as FieldOf<TableKind>)),
    fields.map((each) => row[each]!),
  ];
  return { rows, column: fields.indexOf(field) };
}

/** A workbook with the table, posts and settings, and the address of the cell of the field. */
function workbookWith(
  kind: TableKind,
  field: string,
  cells: Readonly<Record<string, CellValue>>,
  part: 'cell' | 'heading' = 'cell',
) {
  const { rows, column } = rowsOf(kind, cells, field);
  const { sheet } = SHEET_WORDS[kind];
  const usual = { Stellen: rowsOf('posts').rows, Einstellungen: rowsOf('settings').rows };
  return {
    sheets: { ...usual, [sheet]: rows },
    at: `${sheet}!${cellAddress(part === 'cell' ? 1 : 0, column)}`,
  };
}

const LINES = TABLE_KINDS.flatMap((kind) =>
  Object.entries<Column<TableKind>>(COLUMNS[kind]).map(([field, column]) => ({ kind, field, ...column })),
);

test.each(TABLE_KINDS)('every column of the table %s has its line here', (kind) => {
  expect(Object.keys(COLUMNS[kind]).sort()).toEqual([...fieldsOf(kind)].sort());
});

test.each(LINES)('a cell of $kind, $field, arrives', ({ kind, field, given, arrives, as, beside }) => {
  const { case: input } = recognised(workbookWith(kind, field, { ...beside, [field]: given }).sheets);
  expect(input && arrives(input)).toEqual(as);
});

test.each(LINES.filter(({ refused }) => refused !== undefined))(
  'a cell of $kind, $field, that cannot be read is named with its sheet and cell',
  ({ kind, field, refused, refusedAs, beside }) => {
    const { sheets, at } = workbookWith(kind, field, { ...beside, [field]: refused! }, refusedAs);
    const { case: input, findings } = recognised(sheets);
    const computed = input === null ? [] : compute(input, ruleSetOf(input.settings)).figures.findings;
    expect(sentences([...findings, ...computed])).toContainEqual(expect.stringContaining(`${at}: `));
  },
);

test('a measure that is none is told, and the label counts; one that contradicts the label leaves the figure out', () => {
  const measured = (measure: string) => {
    const { sheets } = workbookWith('stated', 'measure', { measure });
    const { case: input, findings } = recognised(sheets);
    return [input!.statedFigures.map((each) => each.measure), brief(findings)];
  };
  expect(measured('Stimmung')).toEqual([['own-share'], ['stated-measure-unread Ausgewiesen!D2']]);
  expect(measured('Kosten')).toEqual([[], ['stated-unclear Ausgewiesen!A2']]);
});
