import { append } from '../append';
import type { BudgetLine, Settings } from '../case';
import { andMore } from '../findings/and-more';
import { finding, type Finding, type FindingValue } from '../findings/finding';
import { known, unknown, type Maybe } from '../maybe';
import { addAll, shareOut } from '../maybe-amounts';
import type { ModuleNumber } from '../module';
import { sumCents, ZERO_CENTS, type Cents } from '../numbers';
import type { OwnShareRow } from '../own-share/own-share-row';
import { valueOf } from '../own-share/post-year';
import { unreadInYear } from '../unread-setting';
import { sumOfPortions } from './assign-cost';
import type { UnitLoad } from './unit-load';
import { placeOfLine } from './place-of-line';
import { programmeIncome, type ProgrammeIncome } from './programme-income';

/** The income lines of the programme by year; none for a year without own shares. */
export type IncomeLinesOfYear = (year: number) => readonly BudgetLine[];

export interface PlannedIncome {
  /** The planned income (euro cents) that belongs to what each unit carries. */
  readonly byUnit: ReadonlyMap<UnitLoad, Maybe<Cents>>;
  /** The income lines of the programme in a year. */
  readonly linesOf: IncomeLinesOfYear;
  readonly findings: readonly Finding[];
}

/**
 * Income that the budget already holds for the programme: the appropriations of the income lines of a module and year,
 * else the setting `Geplanter Ertrag`; where neither says anything, it is unknown whether the grant is in the budget.
 * Income without module belongs to the modules that have no lines of their own, pro rata to their grants.
 */
export function plannedIncome(
  lines: readonly BudgetLine[],
  rows: readonly OwnShareRow[],
  units: readonly UnitLoad[],
  settings: Settings,
): PlannedIncome {
  const findings: Finding[] = [];
  const parts = new Map<UnitLoad, Maybe<Cents>[]>(units.map((unit) => [unit, []]));
  const years = [...new Set(rows.map((row) => row.year))];
  const income = new Map(years.map((year) => [year, programmeIncome(lines, year, units, settings)]));
  for (const [year, ofProgramme] of income) {
    const incomeLines = ofProgramme.lines;
    const ofYear = rows.filter((row) => row.year === year);
    append(findings, incomeWithoutModule(incomeLines, ofYear));
    append(findings, statedTwice(incomeLines, year, settings));
    for (const [row, planned] of plannedByModule(ofProgramme, ofYear, year, settings)) {
      const carrying = units.flatMap((load) => {
        if (load.unit.year !== year) return [];
        const portions = portionsOf(load).filter(({ module }) => module === row.module);
        return portions.length === 0 ? [] : [{ load, grant: sumOfPortions(portions, 'grant') }];
      });
      // By unit, not by portion: how its cost is divided within a unit changes no amount of it.
      const shares = shareOut(
        planned,
        carrying.map(({ grant }) => grant),
      );
      carrying.forEach(({ load }, index) => parts.get(load)?.push(shares[index] ?? known(ZERO_CENTS)));
    }
  }
  return {
    byUnit: new Map([...parts].map(([unit, shares]) => [unit, addAll(shares)])),
    linesOf: (year) => income.get(year)?.lines ?? [],
    findings,
  };
}

/** Everything that a unit carries, on its positions and together. */
export function portionsOf({ loads, together }: UnitLoad): readonly UnitLoad['together'][number][] {
  return [...loads.flatMap(({ portions }) => portions), ...together];
}

/** The income lines whose appropriation belongs to a module: its own ones, else those without module. */
export function incomeLinesOf(
  module: ModuleNumber,
  incomeLines: readonly BudgetLine[],
): readonly BudgetLine[] {
  const own = hasOwnLine(module, incomeLines) ? module : null;
  return incomeLines.filter((line) => line.module === own);
}

function plannedByModule(
  ofProgramme: ProgrammeIncome,
  rows: readonly OwnShareRow[],
  year: number,
  settings: Settings,
): Map<OwnShareRow, Maybe<Cents>> {
  const incomeLines = ofProgramme.lines;
  const sharing = rows.filter((row) => !hasOwnLine(row.module, incomeLines));
  const common = shareOut(
    commonIncome(ofProgramme, year, settings),
    sharing.map((row) => row.grant),
  );
  return new Map(
    rows.map((row) => {
      const at = sharing.indexOf(row);
      return [row, at === -1 ? sumOfPlan(incomeLinesOf(row.module, incomeLines)) : common[at]!];
    }),
  );
}

/** What is planned without module: by income lines, else by the setting; none where all lines have modules. */
function commonIncome(
  { lines: incomeLines, elsewhere }: ProgrammeIncome,
  year: number,
  settings: Settings,
): Maybe<Cents> {
  const lines = incomeLines.filter(({ module }) => module === null);
  const unread = plannedUnread(incomeLines, year, settings);
  if (unread !== null) return unknown(unread);
  const stated = plannedBySetting(incomeLines, year, settings);
  if (stated !== null) return known(stated);
  if (lines.length > 0) return sumOfPlan(lines);
  if (incomeLines.length > 0) return known(ZERO_CENTS);
  const [first] = elsewhere;
  if (first === undefined) return unknown(finding('planned-income-unknown', null, { year: String(year) }));
  const about = { year: String(year), lines: namesOfLines(elsewhere) };
  return unknown(finding('planned-income-elsewhere', placeOfLine(first, 'product'), about));
}

/** So many lines are named in a sentence. */
const MOST_NAMED = 5;

function namesOfLines(lines: readonly BudgetLine[]): FindingValue {
  const named = lines.slice(0, MOST_NAMED).map(({ key }) => key);
  const more = lines.length - named.length;
  if (more === 0) return named.join(', ');
  const { de, en } = andMore(more);
  return { de: `${named.join(', ')} ${de}`, en: `${named.join(', ')} ${en}` };
}

/** What the setting says is planned; null where income lines say it, or nobody does. */
export function plannedBySetting(
  incomeLines: readonly BudgetLine[],
  year: number,
  { plannedIncome: planned }: Settings,
): Cents | null {
  return incomeLines.some(({ appropriation }) => appropriation !== null) ? null : valueOf(planned, year);
}

/** Why the setting does not say what is planned although it is made; null where income lines say it, or nobody does. */
function plannedUnread(incomeLines: readonly BudgetLine[], year: number, settings: Settings): Finding | null {
  if (incomeLines.some(({ appropriation }) => appropriation !== null)) return null;
  return unreadInYear(settings, 'plannedIncome', year, settings.plannedIncome.byYear[year]);
}

function sumOfPlan(lines: readonly BudgetLine[]): Maybe<Cents> {
  const blank = lines.find(({ appropriation }) => appropriation === null);
  if (blank !== undefined) {
    const about = { line: blank.account ?? blank.key, year: String(blank.year) };
    return unknown(finding('planned-income-blank', placeOfLine(blank, 'appropriation'), about));
  }
  return known(sumCents(lines.map(({ appropriation }) => appropriation ?? ZERO_CENTS)));
}

function incomeWithoutModule(
  incomeLines: readonly BudgetLine[],
  rows: readonly OwnShareRow[],
): readonly Finding[] {
  if (rows.some((row) => !hasOwnLine(row.module, incomeLines))) return [];
  return incomeLines
    .filter((line) => line.module === null && (line.appropriation ?? 0) !== 0)
    .map((line) =>
      finding('income-line-unassigned', placeOfLine(line, 'module'), {
        line: line.key,
        year: String(line.year),
      }),
    );
}

/** Where lines and setting differ, the lines count. */
function statedTwice(
  incomeLines: readonly BudgetLine[],
  year: number,
  { plannedIncome: planned, places }: Settings,
): readonly Finding[] {
  const stated = valueOf(planned, year);
  const ofLines = sumOfPlan(incomeLines);
  if (stated === null || incomeLines.length === 0 || !ofLines.known || ofLines.value === stated) return [];
  const values = { year: String(year), setting: { cents: stated }, lines: { cents: ofLines.value } };
  return [finding('planned-income-twice', places.plannedIncome ?? null, values)];
}

function hasOwnLine(module: ModuleNumber, lines: readonly BudgetLine[]): boolean {
  return lines.some((line) => line.module === module);
}
