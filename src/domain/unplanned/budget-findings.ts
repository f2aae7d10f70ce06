import type { Settings } from '../case';
import { finding, type Finding } from '../findings/finding';
import { cents, sumCents } from '../numbers';
import { unreadSetting } from '../unread-setting';
import { basisAgainstNote, basisUnknown, countedNote } from './leading-basis';
import { placeOfLine } from './place-of-line';
import { incomeLinesOf, type IncomeLinesOfYear } from './planned-income';
import type { UnitFigures } from './unit-figures';
import { isSameName } from './positions';
import { emptyAppropriations } from './unplanned-rows';

/** What has to be known, asked or corrected about the budget behind the unplanned amounts. */
export function budgetFindings(
  units: readonly UnitFigures[],
  incomeOf: IncomeLinesOfYear,
  settings: Settings,
): readonly Finding[] {
  const clash = basisAgainstNote(settings);
  return [
    ...(clash === null ? [] : [clash]),
    ...units.flatMap((unit) => [
      ...availability(unit),
      ...emptyAppropriations(unit, settings),
      ...severalBudgets(unit),
      ...unknownIncome(unit),
      ...missingIncome(unit, incomeOf, settings),
    ]),
    ...(basisUnknown(settings) === null ? aboutNote(units, settings) : []),
  ];
}

/** Of positions that carry nothing only an overdraft is said, which takes room from their budget. */
function availability({ positions }: UnitFigures): readonly Finding[] {
  return positions.flatMap(({ carries, available: { findings } }) =>
    carries ? findings : findings.filter(({ code }) => code === 'line-overdrawn'),
  );
}

function severalBudgets({ positions }: UnitFigures): readonly Finding[] {
  return positions.flatMap(({ position: { lines } }) => {
    const named = lines.flatMap((line) => (line.group === null ? [] : { line, group: line.group }));
    const [counted] = named;
    const other = named.find(({ group }) => !isSameName(group, counted!.group));
    if (counted === undefined || other === undefined) return [];
    const values = { line: other.line.key, counted: counted.group, other: other.group };
    return [finding('position-in-several-budgets', placeOfLine(other.line, 'group'), values)];
  });
}

const QUESTIONS: ReadonlySet<string> = new Set([
  'planned-income-unknown',
  'planned-income-blank',
  'planned-income-elsewhere',
] satisfies Finding['code'][]);

/** The question whether the grant is in the budget already, where its answer changes an amount. */
function unknownIncome({ gross, paying }: UnitFigures): readonly Finding[] {
  if (paying.known || (gross.known && gross.value === 0)) return [];
  return QUESTIONS.has(paying.reason.code) ? [paying.reason] : [];
}

function missingIncome(
  { load, portions, extraIncome }: UnitFigures,
  incomeOf: IncomeLinesOfYear,
  settings: Settings,
): readonly Finding[] {
  if (!extraIncome.known || extraIncome.value >= 0) return [];
  const { year } = load.unit;
  const [module] = portions.map((portion) => portion.module);
  const [line] = module === undefined ? [] : incomeLinesOf(module, incomeOf(year));
  const place =
    line === undefined ? (settings.places.plannedIncome ?? null) : placeOfLine(line, 'appropriation');
  const values = { amount: { cents: cents(-extraIncome.value) }, year: String(year) };
  return [
    finding(
      countedNote(settings) === 'both' ? 'missing-income-raises-need' : 'missing-income',
      place,
      values,
    ),
  ];
}

/**
 * Where nobody entered a note, net amounts are named with a warning, and the gross amount beside them; a note that lowers
 * an amount needs its source.
 */
function aboutNote(units: readonly UnitFigures[], settings: Settings): readonly Finding[] {
  const { budgetNote, budgetNoteSource, basis, places } = settings;
  if (budgetNote === 'none' || (budgetNote === null && basis === 'gross')) return [];
  const differing = units.filter(
    ({ gross, net }) => gross.known && (!net.known || net.value !== gross.value),
  );
  if (differing.length === 0) return [];
  if (budgetNote !== null) {
    return budgetNoteSource === null && unreadSetting(settings, 'budgetNoteSource') === null
      ? [finding('budget-note-without-source', places.budgetNote ?? null, {})]
      : [];
  }
  const gross = sumCents(differing.flatMap((unit) => (unit.gross.known ? [unit.gross.value] : [])));
  return [finding('net-without-note', null, { gross: { cents: gross } })];
}
