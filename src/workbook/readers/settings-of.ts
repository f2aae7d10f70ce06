import type { Post, Scenario, Settings } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import { PROGRAMMES, programmeNamed } from '../../domain/rules/programmes';
import { plainText } from '../cells/cell-text';
import { budgetYears } from './budget-years';
import type { AssignedTable } from '../assignment/assignment';
import type { Correction } from '../assignment/correction';

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

/** An error where the setting `Programm` names none of the shipped programmes. */
export function programmeFindings({ programme, places }: Settings): readonly Finding[] {
  if (programme === null || programmeNamed(programme) !== null) return [];
  const programmes = PROGRAMMES.map((each) => each.programme[0]).join(', ');
  return [finding('unknown-programme', places.programme ?? null, { programme, programmes })];
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
