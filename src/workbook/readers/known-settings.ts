import { exact, compareExact, type Exact } from '../../domain/numbers';
import { cellText, plainText } from '../cells/cell-text';
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
import type { CellValue } from '../snapshot';
import type { SettingField } from '../../domain/case';
import type { SettingsValues } from './settings-values';

/** What one setting changes. */
type SettingChange = Partial<Pick<SettingsValues, SettingField>>;

/** A setting that we know: how its cell is read, and the words that tell a user what it may hold. */
export interface Setting {
  readonly allowed: string;
  readonly read: (cell: CellValue, dateSystem: DateSystem) => Reading<SettingChange>;
}

function oneOf<T>(list: Words<T>, put: (value: T) => SettingChange): Setting {
  return { allowed: list.shown, read: (cell) => mapReading(readWord(cell, list), put) };
}

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
const significanceSource = textSetting((text) => ({ significanceSource: text }));
const NOT_NEGATIVE = (value: Exact): boolean => value.digits >= 0;
const STEPS = [exact(1), exact(5, 1)];
const IS_STEP = (value: Exact): boolean => STEPS.some((step) => compareExact(step, value) === 0);
export const DATE = 'ein Datum wie 30.06.2022';
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

/** The setting of a name as a sheet writes it, or undefined where we know none of this name. */
export function knownSetting(name: string): Setting | undefined {
  return SETTINGS.get(settingKey(name));
}

/** The form in which names of settings are compared. */
export function settingKey(name: string): string {
  return plainText(name).replace(/[^a-z0-9]/g, '');
}
