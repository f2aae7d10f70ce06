import type {
  AllocationMethod,
  Basis,
  DueDate,
  RepaymentSettings,
  Scenario,
  SettingField,
  Settings,
} from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { exact, compareExact, type Exact } from '../../domain/money';
import type { CalendarDate } from '../../domain/time';
import { plainText, cellText, isBlank } from '../cells/cell-text';
import { readCents, readEuro } from '../cells/read-amount';
import { readDate, type DateSystem } from '../cells/read-date';
import { notANumber, readFte, readNumber } from '../cells/read-number';
import { readText, readWord, type Words } from '../cells/read-word';
import { readYears } from '../cells/read-years';
import { mapReading, type Reading } from '../cells/reading';
import {
  ALLOCATION_METHOD,
  BASIS,
  EMPTY_APPROPRIATION,
  LOCAL_BODY,
  MONTH_METHOD,
  REPAYMENT_RULE,
  SCENARIO,
  YES_NO,
} from '../cells/word-lists';
import type { Place } from '../../domain/place';
import type { CellValue } from '../snapshot';

/** What the table of settings says; null where it does not say. */
export interface SettingsValues {
  years: readonly number[] | null;
  scenario: Scenario | null;
  basis: Basis | null;
  budgetNote: boolean | null;
  emptyAppropriation: Settings['emptyAppropriation'] | null;
  monthMethod: Settings['monthMethod'] | null;
  voluntary: Settings['significance']['voluntary'];
  mandatory: Settings['significance']['mandatory'];
  significanceSource: string | null;
  localBody: Settings['localBody'];
  currentVersion: string | null;
  /** Zu verteilende Stellen. */
  posts: Exact | null;
  method: AllocationMethod | null;
  step: Exact | null;
  minimum: Exact | null;
  asOf: CalendarDate | null;
  nextBudget: readonly number[] | null;
  readonly dueDates: DueDate[];
  passOnTopUp: Exact | null;
  repaymentRule: RepaymentSettings['rule'];
  repaymentSource: string | null;
  programme: string | null;
  readonly places: Partial<Record<SettingField, Place>>;
  readonly other: Record<string, string>;
}

export function noSettings(): SettingsValues {
  return {
    years: null,
    scenario: null,
    basis: null,
    budgetNote: null,
    emptyAppropriation: null,
    monthMethod: null,
    voluntary: null,
    mandatory: null,
    significanceSource: null,
    localBody: null,
    currentVersion: null,
    posts: null,
    method: null,
    step: null,
    minimum: null,
    asOf: null,
    nextBudget: null,
    dueDates: [],
    passOnTopUp: null,
    repaymentRule: null,
    repaymentSource: null,
    programme: null,
    places: {},
    other: {},
  };
}

type SettingChange = Partial<Pick<SettingsValues, SettingField>>;

interface Setting {
  readonly allowed: string;
  readonly read: (cell: CellValue, dateSystem: DateSystem) => Reading<SettingChange>;
}

function oneOf<T>(list: Words<T>, put: (value: T) => SettingChange): Setting {
  return { allowed: list.shown, read: (cell) => mapReading(readWord(cell, list), put) };
}

const AMOUNT = 'ein Betrag wie 5.000,00 €';
const yearsSetting: Setting = {
  allowed: 'Jahre wie 2021/2022',
  read: (cell) => mapReading(readYears(cell), (years) => ({ years })),
};
const voluntary: Setting = {
  allowed: AMOUNT,
  read: (cell) => mapReading(readCents(cell, 1), (amount) => ({ voluntary: amount })),
};
const mandatory: Setting = {
  allowed: AMOUNT,
  read: (cell) => mapReading(readCents(cell, 1), (amount) => ({ mandatory: amount })),
};
function textSetting(put: (text: string) => SettingChange): Setting {
  return { allowed: 'Text', read: (cell) => mapReading(readText(cell), put) };
}

function numberSetting(
  allowed: string,
  read: (cell: CellValue) => Reading<Exact>,
  isAllowed: (value: Exact) => boolean,
  put: (value: Exact) => SettingChange,
): Setting {
  return {
    allowed,
    read: (cell) => {
      const reading = read(cell);
      if (reading.kind === 'value' && !isAllowed(reading.value)) return notANumber(cellText(cell));
      return mapReading(reading, put);
    },
  };
}

const significanceSource = textSetting((text) => ({ significanceSource: text }));
const NOT_NEGATIVE = (value: Exact): boolean => value.digits >= 0;
const STEPS = [exact(1), exact(5, 1)];
const IS_STEP = (value: Exact): boolean => STEPS.some((step) => compareExact(step, value) === 0);
const DATE = 'ein Datum wie 30.06.2022';
const posts = numberSetting('eine Zahl wie 2,5', readFte, NOT_NEGATIVE, (value) => ({ posts: value }));
const method = oneOf(ALLOCATION_METHOD, (value) => ({ method: value }));
const step = numberSetting('1 oder 0,5', readNumber, IS_STEP, (value) => ({ step: value }));
const minimum = numberSetting('eine Zahl wie 0,5', readFte, NOT_NEGATIVE, (value) => ({ minimum: value }));
const topUp = numberSetting(
  AMOUNT,
  (cell) => readEuro(cell, 1),
  NOT_NEGATIVE,
  (value) => ({ passOnTopUp: value }),
);
const asOf: Setting = {
  allowed: DATE,
  read: (cell, dateSystem) => mapReading(readDate(cell, 'end', dateSystem), (date) => ({ asOf: date })),
};
const nextBudget: Setting = {
  allowed: 'Jahre wie 2023/2024',
  read: (cell) => mapReading(readYears(cell), (years) => ({ nextBudget: years })),
};

/** The settings that we know by their name, in the form of `plainText` without spaces and hyphens. */
const SETTINGS: ReadonlyMap<string, Setting> = new Map<string, Setting>([
  ['haushaltsjahre', yearsSetting],
  ['haushaltsjahr', yearsSetting],
  ['jahre', yearsSetting],
  ['years', yearsSetting],
  ['szenario', oneOf(SCENARIO, (scenario) => ({ scenario }))],
  ['scenario', oneOf(SCENARIO, (scenario) => ({ scenario }))],
  ['basis', oneOf(BASIS, (basis) => ({ basis }))],
  ['haushaltsvermerk', oneOf(YES_NO, (budgetNote) => ({ budgetNote }))],
  ['leertitel', oneOf(EMPTY_APPROPRIATION, (emptyAppropriation) => ({ emptyAppropriation }))],
  ['monatsmethode', oneOf(MONTH_METHOD, (monthMethod) => ({ monthMethod }))],
  ['gebietskoerperschaft', oneOf(LOCAL_BODY, (localBody) => ({ localBody }))],
  ['erheblichkeitfreiwillig', voluntary],
  ['erheblichkeitpflichtig', mandatory],
  ['erheblichkeitpflicht', mandatory],
  ['erheblichkeitquelle', significanceSource],
  ['quelleerheblichkeit', significanceSource],
  ['quelledererheblichkeit', significanceSource],
  ['aktuellerstand', textSetting((text) => ({ currentVersion: text }))],
  ['zuverteilendestellen', posts],
  ['verteilungsverfahren', method],
  ['schritt', step],
  ['mindestanteil', minimum],
  ['mindestanteilverteilung', minimum],
  ['stichtag', asOf],
  ['naechsterhaushalt', nextBudget],
  ['naechsterdoppelhaushalt', nextBudget],
  ['aufstockungkreisjevzae', topUp],
  ['rueckzahlungsregel', oneOf(REPAYMENT_RULE, (repaymentRule) => ({ repaymentRule }))],
  ['rueckzahlungsregelquelle', textSetting((text) => ({ repaymentSource: text }))],
  ['programm', textSetting((text) => ({ programme: text }))],
]);

/** The form in which names of settings are compared. */
export function settingKey(name: string): string {
  return plainText(name).replace(/[^a-z0-9]/g, '');
}

/** `Evaluation`, `Eckparameter` and every setting that begins with `Frist ` are due dates. */
function isDueDate(name: string): boolean {
  return /^(?:evaluation|eckparameter)$|^frist\b/.test(plainText(name).trim());
}

export function isKnownSetting(name: string): boolean {
  return SETTINGS.has(settingKey(name)) || isDueDate(name);
}

/** Puts one setting where it belongs; a known one that cannot be read is an error finding. */
export function putSetting(
  values: SettingsValues,
  name: string,
  cell: CellValue,
  place: Place,
  dateSystem: DateSystem,
): Finding[] {
  if (isDueDate(name)) return putDueDate(values, name, cell, place, dateSystem);
  const setting = SETTINGS.get(settingKey(name));
  if (setting === undefined) {
    if (!isBlank(cell)) values.other[name] = cellText(cell);
    return [];
  }
  const reading = setting.read(cell, dateSystem);
  if (reading.kind === 'refused') return [unreadable(name, cell, place, setting.allowed)];
  if (reading.kind === 'value') {
    Object.assign(values, reading.value);
    for (const field in reading.value) values.places[field as SettingField] = place;
  }
  return [];
}

function putDueDate(
  { dueDates }: SettingsValues,
  label: string,
  cell: CellValue,
  place: Place,
  dateSystem: DateSystem,
): Finding[] {
  const reading = readDate(cell, 'end', dateSystem);
  if (reading.kind === 'refused') return [unreadable(label, cell, place, DATE)];
  if (reading.kind === 'value') dueDates.push({ label, date: reading.value, place });
  return [];
}

function unreadable(name: string, cell: CellValue, place: Place, allowed: string): Finding {
  return finding('setting-unreadable', place, { name, text: cellText(cell), allowed });
}
