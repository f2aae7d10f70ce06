import type { SettingField } from '../../domain/case';
import type { FindingCode } from '../../domain/findings/finding';

/** Questions that a setting of the workbook answers. */
export const ANSWERED_BY_SETTING: Readonly<Partial<Record<FindingCode, SettingField>>> = {
  'as-of-missing': 'asOf',
  'net-without-note': 'budgetNote',
  'budget-note-without-source': 'budgetNoteSource',
  'cap-without-local-body': 'localBody',
  'threshold-without-source': 'significanceSource',
  'pay-rise-without-source': 'payRiseSource',
  'no-budget-years': 'years',
};

/** Findings that can be answered where they stand: `AnswerInPlace` has the field for each. */
export const ANSWERED: ReadonlySet<string> = new Set([
  ...Object.keys(ANSWERED_BY_SETTING),
  'planned-income-unknown',
  'planned-income-elsewhere',
  'rate-unknown',
  'registration-rate-question',
  'sheets-without-state',
  'no-posts-table',
]);
