import type { Basis, Post, Scenario, Settings } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { PROGRAMMES, programmeNamed } from '../../domain/rules/programmes';
import { usualSettings } from '../../domain/usual-settings';
import { plainText } from '../cells/cell-text';
import { budgetYears } from './budget-years';
import type { AssignedTable } from '../assignment/assignment';
import type { SettingsValues } from './settings-values';

/** What a caller sets over the sheet's own settings. */
export interface RecogniseOptions {
  readonly scenario?: Scenario;
  readonly basis?: Basis;
  /** What the user said about tables of this workbook; goes before what their headings say. */
  readonly assignment?: readonly AssignedTable[];
}

/** The settings of the case: options first, then the sheet, then the usual. */
export function settingsOf(
  values: SettingsValues,
  posts: readonly Post[],
  options: RecogniseOptions,
): { readonly settings: Settings; readonly findings: readonly Finding[] } {
  const version = currentVersion(values, posts);
  const counted = posts.filter((post) => post.version === null || post.version === version.name);
  const { years, findings } = budgetYears(values.years, counted);
  const usual = usualSettings(years);
  const settings: Settings = {
    years,
    scenario: options.scenario ?? values.scenario ?? usual.scenario,
    basis: options.basis ?? values.basis ?? usual.basis,
    budgetNote: values.budgetNote,
    emptyAppropriation: values.emptyAppropriation ?? usual.emptyAppropriation,
    monthMethod: values.monthMethod ?? usual.monthMethod,
    significance: {
      voluntary: values.voluntary,
      mandatory: values.mandatory,
      source: values.significanceSource,
    },
    localBody: values.localBody,
    currentVersion: version.name,
    allocation: {
      posts: values.posts,
      method: values.method ?? usual.allocation.method,
      step: values.step ?? usual.allocation.step,
      minimum: values.minimum,
    },
    asOf: values.asOf,
    nextBudget: values.nextBudget === null ? null : { years: values.nextBudget },
    dueDates: values.dueDates,
    passOnTopUp: values.passOnTopUp,
    repayment: { rule: values.repaymentRule, source: values.repaymentSource },
    programme: values.programme,
    places: values.places,
    other: values.other,
  };
  return { settings, findings: [...version.findings, ...findings] };
}

/** An error where the setting `Programm` names none of the shipped programmes. */
export function programmeFindings({ programme, places }: SettingsValues): readonly Finding[] {
  if (programme === null || programmeNamed(programme) !== null) return [];
  const programmes = PROGRAMMES.map((each) => each.programme[0]).join(', ');
  return [finding('unknown-programme', places.programme ?? null, { programme, programmes })];
}

/** The version named in the settings, in the sheet's own writing, else the one that appears last. */
function currentVersion(
  { currentVersion: wanted, places }: SettingsValues,
  posts: readonly Post[],
): { readonly name: string | null; readonly findings: readonly Finding[] } {
  const versions = [...new Set(posts.flatMap((post) => post.version ?? []))];
  if (wanted === null || versions.length === 0)
    return { name: versions[versions.length - 1] ?? null, findings: [] };
  const found = versions.find((version) => plainText(version) === plainText(wanted));
  if (found !== undefined) return { name: found, findings: [] };
  const shown = { version: wanted, versions: versions.join(', ') };
  return { name: null, findings: [finding('unknown-version', places.currentVersion ?? null, shown)] };
}
