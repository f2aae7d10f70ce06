import type { Post, Scenario, Settings } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { placeOf, type Place, type RowOrigin } from '../../domain/place';
import { PROGRAMMES } from '../../domain/rules/programmes';
import type { RuleSet } from '../../domain/rules/rule-set';
import { plainText } from '../cells/cell-text';
import { budgetYears } from './budget-years';
import type { AssignedTable } from '../assignment/assignment';
import type { Correction } from '../assignment/correction';
import type { ProgrammeOfWorkbook } from './programme-in';

/** What a caller sets over the sheet's own settings. */
export interface RecogniseOptions {
  readonly scenario?: Scenario;
  /** What the user said about tables of this workbook; outranks what their headings say. */
  readonly assignment?: readonly AssignedTable[];
  /** What the user said about cross-tabs of this workbook; outranks what their labels say. */
  readonly corrections?: readonly Correction[];
  /** True for a cell that still holds what a run wrote into it. */
  readonly isWritten?: (place: Place) => boolean;
}

/** The settings of the case: the options, else what the sheets state, else the usual. */
export function settingsOf(
  stated: Settings,
  posts: readonly Post[],
  options: RecogniseOptions,
): { readonly settings: Settings; readonly findings: readonly Finding[] } {
  const version = currentVersion(stated, posts);
  const counted = posts.filter((post) => post.version === null || post.version === version.name);
  const { years, findings } = budgetYears(stated.years, counted, stated.places.years ?? null);
  const settings: Settings = {
    ...stated,
    years,
    scenario: options.scenario ?? stated.scenario,
    currentVersion: version.name,
  };
  return { settings, findings: [...version.findings, ...findings] };
}

/**
 * An error where the setting `Programm` names no programme that is known, or none of several that the workbook defines;
 * an info where it names another than that of the workbook.
 */
export function programmeFindings(
  { programme, places }: Settings,
  { ruleSet, own, isUnread }: ProgrammeOfWorkbook,
): readonly Finding[] {
  if (isUnread) return [];
  const namesOf = (ruleSets: readonly RuleSet[]) => ruleSets.map((each) => each.programme[0]).join(', ');
  if (programme === null) {
    const values = { programmes: namesOf(own) };
    return ruleSet === null ? [finding('programme-not-chosen', placeOfProgramme(own[1]), values)] : [];
  }
  const place = places.programme ?? null;
  if (ruleSet === null) {
    return [finding('unknown-programme', place, { programme, programmes: namesOf([...own, ...PROGRAMMES]) })];
  }
  if (own.length === 0 || own.includes(ruleSet)) return [];
  return [finding('own-programme-unused', place, { programme: ruleSet.programme[0], own: namesOf(own) })];
}

/** The cell that names a programme of the workbook. */
function placeOfProgramme(ruleSet: RuleSet | undefined): Place | null {
  const origin = ruleSet?.rules[0]?.origin ?? null;
  return origin === null ? null : placeOf(origin as RowOrigin<'programme'>, 'programme');
}

/** The version named in the settings, in the sheet's own writing, else the one that appears last. */
function currentVersion(
  { currentVersion: wanted, places }: Settings,
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
