import type { BudgetLine, Case, Settings } from '../case';
import { finding, type Finding } from '../findings/finding';
import { combine, known, unknown, type Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import { sumCents, ZERO_CENTS, type Cents } from '../numbers';
import { committedOn } from '../unplanned/committed';
import { placeOfLine } from '../unplanned/place-of-line';

/** What the expense lines of a module say. */
export interface LinesOfModule {
  readonly lines: readonly BudgetLine[];
  readonly actual: Maybe<Cents>;
  readonly appropriation: Maybe<Cents>;
  /** Committed for other purposes, by the end of the year where that is entered. */
  readonly elsewhere: Maybe<Cents>;
  readonly overPlanGranted: Maybe<Cents>;
}

/**
 * The expense lines of a module in a year. A line without a module belongs to the only one that there is; of several
 * nobody knows which part is whose.
 *
 * @param modules those with posts in the year
 */
export function linesOfModule(
  { budgetLines, budgetLinesUnread, settings }: Pick<Case, 'budgetLines' | 'budgetLinesUnread' | 'settings'>,
  module: ModuleNumber,
  year: number,
  modules: readonly ModuleNumber[],
): LinesOfModule {
  const expenses = budgetLines.filter((line) => line.year === year && line.kind === 'expense');
  const shared = expenses.filter((line) => line.module === null);
  const own = expenses.filter((line) => line.module === module);
  const lines = modules.length === 1 ? [...own, ...shared] : own;
  const booked = shared.find((line) => (line.usedForKim ?? line.used ?? 0) !== 0);
  const inDoubt = modules.length === 1 ? undefined : (booked ?? (own.length === 0 ? shared[0] : undefined));
  const about = { module: String(module), year: String(year) };
  const reason: Finding | null =
    budgetLines.length === 0 && budgetLinesUnread !== undefined
      ? budgetLinesUnread
      : inDoubt !== undefined
        ? finding('month-line-of-several', placeOfLine(inDoubt, 'module'), about)
        : lines.length === 0
          ? finding('month-without-lines', null, about)
          : null;
  if (reason !== null) {
    const nothing = unknown(reason);
    return {
      lines: [],
      actual: nothing,
      appropriation: nothing,
      elsewhere: nothing,
      overPlanGranted: nothing,
    };
  }
  return {
    lines,
    actual: combine(lines.map(actualOn), sumCents),
    appropriation: known(sumCents(lines.map(adjustedAppropriation))),
    elsewhere: combine(
      lines.map((line) => elsewhereOn(line, settings)),
      sumCents,
    ),
    overPlanGranted: known(sumCents(lines.map(({ alreadyGranted }) => alreadyGranted ?? ZERO_CENTS))),
  };
}

/** Fortgeschriebener Ansatz: appropriation + carry-over + already granted; blank cells add nothing. */
export function adjustedAppropriation({ appropriation, carryOver, alreadyGranted }: BudgetLine): Cents {
  return sumCents([appropriation, carryOver, alreadyGranted].map((each) => each ?? ZERO_CENTS));
}

/** What is booked on a line for the programme. */
function actualOn(line: BudgetLine): Maybe<Cents> {
  const booked = line.usedForKim ?? (line.used === 0 ? ZERO_CENTS : null);
  if (booked !== null) return known(booked);
  return unknown(withoutActual(line, 'usedForKim'));
}

/** What other purposes take of a line, as the unplanned need reckons with it. */
function elsewhereOn(line: BudgetLine, settings: Settings): Maybe<Cents> {
  const booked = actualOn(line);
  if (!booked.known) return booked;
  if (line.used === null && line.expected === null) return unknown(withoutActual(line, 'used'));
  const { elsewhere, unclear } = committedOn(line, settings);
  return unclear === null ? known(elsewhere) : unknown(unclear);
}

/** That the line does not say what is booked on it. */
export function withoutActual(line: BudgetLine, field: 'used' | 'usedForKim'): Finding {
  const place = placeOfLine(line, field) ?? placeOfLine(line, 'used');
  return finding('month-without-actual', place, { line: line.key });
}
