import type { Basis, Scenario, Settings } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { plainText, cellText, isBlank } from '../cells/cell-text';
import { readCents } from '../cells/read-amount';
import { readText, readWord, type Words } from '../cells/read-word';
import { readYears } from '../cells/read-years';
import { mapReading, type Reading } from '../cells/reading';
import { BASIS, EMPTY_APPROPRIATION, LOCAL_BODY, MONTH_METHOD, SCENARIO, YES_NO } from '../cells/word-lists';
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
  versionPlace: Place | null;
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
    versionPlace: null,
    other: {},
  };
}

interface Setting {
  readonly allowed: string;
  readonly read: (cell: CellValue) => Reading<Partial<SettingsValues>>;
}

function oneOf<T>(list: Words<T>, put: (value: T) => Partial<SettingsValues>): Setting {
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
const significanceSource: Setting = {
  allowed: 'Text',
  read: (cell) => mapReading(readText(cell), (text) => ({ significanceSource: text })),
};
const currentVersion: Setting = {
  allowed: 'Text',
  read: (cell) => mapReading(readText(cell), (text) => ({ currentVersion: text })),
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
  ['aktuellerstand', currentVersion],
]);

/** The form in which names of settings are compared. */
export function settingKey(name: string): string {
  return plainText(name).replace(/[^a-z0-9]/g, '');
}

export function isKnownSetting(name: string): boolean {
  return SETTINGS.has(settingKey(name));
}

/** Puts one setting where it belongs; a known one that cannot be read is an error finding. */
export function putSetting(values: SettingsValues, name: string, cell: CellValue, place: Place): Finding[] {
  const setting = SETTINGS.get(settingKey(name));
  if (setting === undefined) {
    if (!isBlank(cell)) values.other[name] = cellText(cell);
    return [];
  }
  const reading = setting.read(cell);
  if (reading.kind === 'refused') {
    const shown = { name, text: cellText(cell), allowed: setting.allowed };
    return [finding('setting-unreadable', place, shown)];
  }
  if (reading.kind === 'value') {
    Object.assign(values, reading.value);
    if (reading.value.currentVersion !== undefined) values.versionPlace = place;
  }
  return [];
}
