import type { Post, Scenario, SettingField, Settings, UnreadSettings } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { placeOf, type Place, type RowOrigin } from '../../domain/place';
import { PROGRAMMES } from '../../domain/rules/programmes';
import type { RuleSet } from '../../domain/rules/rule-set';
import { unreadSetting } from '../../domain/unread-setting';
import { plainText } from '../cells/cell-text';
import { stopping } from '../stops/part-stopped';
import { STOPPED_BY_SETTING } from '../stops/stopped-by-setting';
import { budgetYears } from './budget-years';
import type { AssignedTable } from '../assignment/assignment';
import type { Correction } from '../assignment/correction';
import type { ProgrammeOfWorkbook } from './programme-in';
import { putUnread } from './settings-draft';

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
  const draft = { settings: stated };
  const findings: Finding[] = [];
  const setAside = (field: SettingField, found: Finding): void => {
    const reason = stopping(STOPPED_BY_SETTING[field], found);
    putUnread(draft, field, reason);
    findings.push(reason);
  };
  const version = currentVersion(stated, posts);
  if (version.unknown !== null) setAside('currentVersion', version.unknown);
  const counted = posts.filter((post) => post.version === null || post.version === version.name);
  const ofSetting = budgetYears(stated.years, counted, stated.places.years ?? null);
  for (const found of ofSetting.findings) {
    if (found.code === 'years-miss-posts') setAside('years', found);
    else findings.push(found);
  }
  const areYearsKnown = unreadSetting(draft.settings, 'years') === null;
  const settings: Settings = {
    ...draft.settings,
    years: areYearsKnown ? ofSetting.years : budgetYears([], counted).years,
    scenario: options.scenario ?? stated.scenario,
    currentVersion: version.name,
    unread: options.scenario === undefined ? draft.settings.unread : withoutScenario(draft.settings.unread),
  };
  return { settings, findings };
}

/** A scenario that the caller chose needs none of the sheet's. */
function withoutScenario({ scenario: _scenario, ...others }: UnreadSettings): UnreadSettings {
  return others;
}

/** What has to be said about the programme, and why it is not known; null where it is. */
export interface AboutProgramme {
  readonly findings: readonly Finding[];
  readonly unknown: Finding | null;
}

/**
 * The programme is not known where the setting `Programm` names none that is, or none of several that the workbook
 * defines; an info says where it names another than that of the workbook.
 *
 * @param isUntold nobody can tell the modules without it, so that an unknown one stops the run
 */
export function aboutProgramme(
  settings: Settings,
  { ruleSet, own, stopped }: ProgrammeOfWorkbook,
  isUntold: boolean,
): AboutProgramme {
  const unread = unreadSetting(settings, 'programme');
  if (unread !== null) return { findings: [], unknown: unread };
  const { programme, places } = settings;
  const namesOf = (ruleSets: readonly RuleSet[]) => ruleSets.map((each) => each.programme[0]).join(', ');
  const place = places.programme ?? null;
  if (ruleSet !== null) {
    const isOwn = programme === null || own.length === 0 || own.includes(ruleSet);
    const values = { programme: ruleSet.programme[0], own: namesOf(own) };
    return { findings: isOwn ? [] : [finding('own-programme-unused', place, values)], unknown: null };
  }
  // That no row of the table can be read is said at its cells.
  const [first] = stopped;
  if (own.length === 0 && first !== undefined) return { findings: [], unknown: first.reason };
  const found =
    programme === null
      ? finding('programme-not-chosen', placeOfProgramme(own[1]), { programmes: namesOf(own) })
      : finding('unknown-programme', place, { programme, programmes: namesOf([...own, ...PROGRAMMES]) });
  const unknown = stopping(STOPPED_BY_SETTING.programme, found);
  return { findings: [isUntold ? found : unknown], unknown };
}

/** The cell that names a programme of the workbook. */
function placeOfProgramme(ruleSet: RuleSet | undefined): Place | null {
  const origin = ruleSet?.rules[0]?.origin ?? null;
  return origin === null ? null : placeOf(origin as RowOrigin<'programme'>, 'programme');
}

/**
 * The version named in the settings, in the sheet's own writing, else the one that appears last; with why nobody knows
 * which one counts where the settings name none of the sheet's.
 */
function currentVersion(
  { currentVersion: wanted, places }: Settings,
  posts: readonly Post[],
): { readonly name: string | null; readonly unknown: Finding | null } {
  const named = new Set<string>();
  for (const { version } of posts) if (version !== null) named.add(version);
  const versions = [...named];
  const last = versions[versions.length - 1] ?? null;
  if (wanted === null || versions.length === 0) return { name: last, unknown: null };
  const found = versions.find((version) => plainText(version) === plainText(wanted));
  if (found !== undefined) return { name: found, unknown: null };
  const shown = { version: wanted, versions: versions.join(', ') };
  return { name: last, unknown: finding('unknown-version', places.currentVersion ?? null, shown) };
}
