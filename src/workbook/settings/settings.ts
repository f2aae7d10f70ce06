import { withYear, type SettingField } from '../../domain/case';
import {
  ALLOCATION_METHOD,
  BASIS,
  BINDING_LEVEL,
  BUDGET_NOTE,
  DERIVATION,
  EMPTY_APPROPRIATION,
  LOCAL_BODY,
  MONTH_METHOD,
  REPAYMENT_RULE,
  SCENARIO,
  YES_NO,
} from '../cells/word-lists';
import { setting, type Setting } from './setting';
import { ACCOUNT_CLASSES } from './account-classes';
import { INSIGNIFICANT_KINDS } from './insignificant-kinds';
import { PAY_RISE_PERCENT } from './pay-rise-percent';
import {
  AMOUNT,
  AMOUNT_PER_FTE,
  DATE,
  fteLike,
  FULL_TIME,
  MONTHS_OF_YEAR,
  NOT_NEGATIVE_AMOUNT,
  oneOf,
  PERCENT,
  STEP,
  TEXT,
  yearsLike,
} from './setting-values';

const ABOVE_WHICH = {
  de: 'Betrag, über dem der Rat oder Kreistag vorher zustimmt',
  en: 'amount above which the council must consent beforehand',
};

/** Every setting of the workbook contract, in the order of the template and of the pane. */
export const SETTINGS: Readonly<Record<SettingField, Setting>> = {
  years: setting(
    'Haushaltsjahre, Haushaltsjahr, Jahre, Years',
    yearsLike('2021/2022'),
    (settings, years) => ({ ...settings, years }),
    {
      inTemplate: true,
      inPane: {
        name: { de: 'Haushaltsjahre', en: 'Budget years' },
        hint: { de: 'z. B. 2021/2022', en: 'e.g. 2021/2022' },
      },
    },
  ),
  scenario: setting(
    'Szenario, Scenario',
    oneOf(SCENARIO),
    (settings, scenario) => ({ ...settings, scenario }),
    {
      inTemplate: true,
      inPane: {
        name: { de: 'Szenario', en: 'Scenario' },
        choices: {
          bewilligt: 'granted money only',
          'unterer Betrag': 'lower amount',
          'oberer Betrag': 'upper amount',
          abgelehnt: 'all rejected',
        },
      },
    },
  ),
  basis: setting('Basis', oneOf(BASIS), (settings, basis) => ({ ...settings, basis }), {
    inTemplate: true,
    inPane: { name: { de: 'Basis', en: 'Basis' }, choices: { netto: 'net', brutto: 'gross' } },
  }),
  budgetNote: setting(
    'Haushaltsvermerk',
    oneOf(BUDGET_NOTE),
    (settings, budgetNote) => ({ ...settings, budgetNote }),
    {
      source: 'budgetNoteSource',
      inTemplate: true,
      inPane: {
        name: {
          de: 'Haushaltsvermerk für zweckgebundene Erträge (§ 21 KomHVO)',
          en: 'Budget note for earmarked income (§ 21 KomHVO)',
        },
        choices: {
          nein: 'none',
          Mehrerträge: 'extra income raises it',
          'Mehr- und Mindererträge': 'extra income raises it and missing income lowers it',
        },
      },
    },
  ),
  budgetNoteSource: setting(
    'Haushaltsvermerk Quelle, Quelle Haushaltsvermerk, Quelle des Haushaltsvermerks',
    TEXT,
    (settings, budgetNoteSource) => ({ ...settings, budgetNoteSource }),
    {
      inTemplate: true,
      inPane: {
        name: { de: 'Quelle des Haushaltsvermerks', en: 'Source of the budget note' },
        hint: { de: 'z. B. Haushaltssatzung oder Teilplan', en: 'e.g. the budget statute or sub-plan' },
      },
    },
  ),
  plannedIncome: setting(
    'Geplanter Ertrag, Geplante Erträge, Veranschlagter Ertrag',
    NOT_NEGATIVE_AMOUNT,
    (settings, amount, year) => ({
      ...settings,
      plannedIncome: withYear(settings.plannedIncome, year, amount),
    }),
    {
      yearly: true,
      inTemplate: true,
      inPane: {
        name: { de: 'Geplanter Ertrag des Programms', en: 'Planned income of the programme' },
        hint: {
          de: 'was der Haushalt an Zuwendungen schon enthält; 0, wenn nichts veranschlagt ist',
          en: 'grants that the budget already holds; 0 if there are none',
        },
      },
    },
  ),
  bindingLevel: setting(
    'Bindungsebene',
    oneOf(BINDING_LEVEL),
    (settings, bindingLevel) => ({ ...settings, bindingLevel }),
    {
      inTemplate: true,
      inPane: {
        name: { de: 'Bindungsebene', en: 'Binding level' },
        choices: {
          Haushaltsstelle: 'position (product and account)',
          Teilplanzeile: 'line of the plan',
          Budget: 'budget',
        },
      },
    },
  ),
  projectsPersonnel: setting('Hochrechnung Personal', oneOf(YES_NO), (settings, projectsPersonnel) => ({
    ...settings,
    projectsPersonnel,
  })),
  fullDerivation: setting('Herleitung', oneOf(DERIVATION), (settings, fullDerivation) => ({
    ...settings,
    fullDerivation,
  })),
  municipality: setting('Kommune, Name der Kommune, Municipality', TEXT, (settings, municipality) => ({
    ...settings,
    municipality,
  })),
  editor: setting('Bearbeitung, Bearbeiter, Bearbeiterin, Editor', TEXT, (settings, editor) => ({
    ...settings,
    editor,
  })),
  signatures: setting('Unterschriften, Signatures', oneOf(YES_NO), (settings, signatures) => ({
    ...settings,
    signatures,
  })),
  accountClasses: setting(
    'Kontenklassen',
    ACCOUNT_CLASSES,
    (settings, accountClasses) => ({ ...settings, accountClasses }),
    { inTemplate: true },
  ),
  emptyAppropriation: setting(
    'Leertitel',
    oneOf(EMPTY_APPROPRIATION),
    (settings, emptyAppropriation) => ({ ...settings, emptyAppropriation }),
    { inTemplate: true },
  ),
  monthMethod: setting('Monatsmethode', oneOf(MONTH_METHOD), (settings, monthMethod) => ({
    ...settings,
    monthMethod,
  })),
  monthsWithoutDates: setting(
    'Monate ohne Datum, Months without dates',
    MONTHS_OF_YEAR,
    (settings, months, year) => ({
      ...settings,
      monthsWithoutDates: withYear(settings.monthsWithoutDates, year, months),
    }),
    {
      yearly: true,
      inPane: {
        name: { de: 'Monate von Stellen ohne Beginn und Ende', en: 'Months of posts without begin and end' },
        hint: { de: '12, wenn sie das ganze Jahr laufen', en: '12 if they run all year' },
      },
    },
  ),
  fullTimeHours: setting(
    'Vollzeit, Vollzeitstunden, Wochenstunden Vollzeit, Regelarbeitszeit, Wochenarbeitszeit Vollzeit',
    FULL_TIME,
    (settings, fullTimeHours) => ({ ...settings, fullTimeHours }),
  ),
  voluntary: setting(
    'Erheblichkeit freiwillig',
    AMOUNT,
    (settings, voluntary) => ({ ...settings, significance: { ...settings.significance, voluntary } }),
    {
      source: 'significanceSource',
      inTemplate: true,
      inPane: {
        name: { de: 'Erheblichkeit, freiwillige Aufgaben', en: 'Significance, voluntary tasks' },
        hint: ABOVE_WHICH,
      },
    },
  ),
  mandatory: setting(
    'Erheblichkeit pflichtig, Erheblichkeit Pflicht',
    AMOUNT,
    (settings, mandatory) => ({ ...settings, significance: { ...settings.significance, mandatory } }),
    {
      source: 'significanceSource',
      inTemplate: true,
      inPane: {
        name: { de: 'Erheblichkeit, pflichtige Aufgaben', en: 'Significance, mandatory tasks' },
        hint: ABOVE_WHICH,
      },
    },
  ),
  voluntaryPercent: setting(
    'Erheblichkeit freiwillig in %, Erheblichkeit freiwillig in Prozent',
    PERCENT,
    (settings, voluntaryPercent) => ({
      ...settings,
      significance: { ...settings.significance, voluntaryPercent },
    }),
    { source: 'significanceSource' },
  ),
  mandatoryPercent: setting(
    'Erheblichkeit pflichtig in %, Erheblichkeit pflichtig in Prozent, Erheblichkeit Pflicht in %',
    PERCENT,
    (settings, mandatoryPercent) => ({
      ...settings,
      significance: { ...settings.significance, mandatoryPercent },
    }),
    { source: 'significanceSource' },
  ),
  insignificant: setting(
    'Immer unerheblich',
    INSIGNIFICANT_KINDS,
    (settings, kinds) => ({ ...settings, insignificant: { ...settings.insignificant, kinds } }),
    { source: 'insignificantSource' },
  ),
  insignificantSource: setting(
    'Immer unerheblich Quelle, Quelle Immer unerheblich',
    TEXT,
    (settings, source) => ({ ...settings, insignificant: { ...settings.insignificant, source } }),
  ),
  significanceSource: setting(
    'Erheblichkeit Quelle, Quelle Erheblichkeit, Quelle der Erheblichkeit',
    TEXT,
    (settings, source) => ({ ...settings, significance: { ...settings.significance, source } }),
    {
      inTemplate: true,
      inPane: {
        name: { de: 'Quelle der Erheblichkeitsgrenzen', en: 'Source of the thresholds' },
        hint: { de: 'z. B. § 8 der Haushaltssatzung', en: 'e.g. § 8 of the budget by-law' },
      },
    },
  ),
  localBody: setting(
    'Gebietskörperschaft',
    oneOf(LOCAL_BODY),
    (settings, localBody) => ({ ...settings, localBody }),
    {
      inTemplate: true,
      inPane: {
        name: { de: 'Gebietskörperschaft', en: 'Kind of municipality' },
        choices: {
          Kreis: 'district',
          StädteRegion: 'city region',
          'kreisfreie Stadt': 'city outside a district',
          kreisangehörig: 'municipality within a district',
        },
      },
    },
  ),
  currentVersion: setting(
    'Aktueller Stand',
    TEXT,
    (settings, currentVersion) => ({ ...settings, currentVersion }),
    { inTemplate: true },
  ),
  asOf: setting('Stichtag', DATE, (settings, asOf) => ({ ...settings, asOf }), {
    inTemplate: true,
    inPane: {
      name: { de: 'Stichtag', en: 'As of' },
      hint: {
        de: 'z. B. 01.06.2021; ohne ihn ist nicht bekannt, welche Frist abgelaufen ist',
        en: 'e.g. 2021-06-01; without it nobody knows which due date has passed',
      },
    },
  }),
  nextBudget: setting(
    'Nächster Haushalt, Nächster Doppelhaushalt',
    yearsLike('2023/2024'),
    (settings, years) => ({ ...settings, nextBudget: { years } }),
    { inTemplate: true },
  ),
  payRise: setting(
    'Tarifsteigerung, Tarifsteigerung in %, Tariferhöhung, Tarifanpassung, Personalkostensteigerung',
    PAY_RISE_PERCENT,
    (settings, percent, year, origin) => ({
      ...settings,
      payRise: withYear(settings.payRise, year, { percent, ...origin }),
    }),
    {
      yearly: true,
      inTemplate: true,
      inPane: {
        name: { de: 'Tarifsteigerung je Jahr (Annahme)', en: 'Pay rise per year (assumption)' },
        hint: {
          de: 'z. B. 3,0 %; erhöht in der Anmeldung nur die Personalkosten',
          en: 'e.g. 3 %; raises personnel cost in the registration only',
        },
      },
    },
  ),
  payRiseSource: setting(
    'Tarifsteigerung Quelle, Quelle Tarifsteigerung, Quelle der Tarifsteigerung',
    TEXT,
    (settings, payRiseSource) => ({ ...settings, payRiseSource }),
    {
      inTemplate: true,
      inPane: {
        name: { de: 'Quelle der Tarifsteigerung', en: 'Source of the pay rise' },
        hint: {
          de: 'z. B. Tarifabschluss oder Orientierungsdaten des Landes',
          en: 'e.g. the pay agreement or the guidance data of the Land',
        },
      },
    },
  ),
  posts: setting('Zu verteilende Stellen', fteLike({ de: '2,5', en: '2.5' }), (settings, posts) => ({
    ...settings,
    allocation: { ...settings.allocation, posts },
  })),
  method: setting('Verteilungsverfahren', oneOf(ALLOCATION_METHOD), (settings, method) => ({
    ...settings,
    allocation: { ...settings.allocation, method },
  })),
  step: setting('Schritt', STEP, (settings, step) => ({
    ...settings,
    allocation: { ...settings.allocation, step },
  })),
  minShare: setting(
    'Mindestanteil, Mindestanteil Verteilung',
    fteLike({ de: '0,5', en: '0.5' }),
    (settings, minShare) => ({ ...settings, allocation: { ...settings.allocation, minShare } }),
  ),
  passOnTopUp: setting('Aufstockung Kreis je VZÄ', AMOUNT_PER_FTE, (settings, passOnTopUp) => ({
    ...settings,
    passOnTopUp,
  })),
  repaymentRule: setting(
    'Rückzahlungsregel',
    oneOf(REPAYMENT_RULE),
    (settings, rule) => ({ ...settings, repayment: { ...settings.repayment, rule } }),
    { source: 'repaymentSource' },
  ),
  repaymentSource: setting('Rückzahlungsregel Quelle', TEXT, (settings, source) => ({
    ...settings,
    repayment: { ...settings.repayment, source },
  })),
  programme: setting('Programm', TEXT, (settings, programme) => ({ ...settings, programme })),
  leastPerFte: setting('Kosten je VZÄ mindestens', AMOUNT_PER_FTE, (settings, leastPerFte) => ({
    ...settings,
    plausibility: { ...settings.plausibility, leastPerFte },
  })),
  mostPerFte: setting('Kosten je VZÄ höchstens', AMOUNT_PER_FTE, (settings, mostPerFte) => ({
    ...settings,
    plausibility: { ...settings.plausibility, mostPerFte },
  })),
  mostFte: setting('VZÄ je Zeile höchstens', fteLike({ de: '30', en: '30' }), (settings, mostFte) => ({
    ...settings,
    plausibility: { ...settings.plausibility, mostFte },
  })),
  mostMaterialPercent: setting(
    'Sachkosten höchstens, Sachkosten höchstens in %',
    PERCENT,
    (settings, mostMaterialPercent) => ({
      ...settings,
      plausibility: { ...settings.plausibility, mostMaterialPercent },
    }),
  ),
};

export const SETTING_FIELDS = Object.keys(SETTINGS) as readonly SettingField[];
