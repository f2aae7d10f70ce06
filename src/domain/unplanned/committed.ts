import type { BudgetLine, Settings } from '../case';
import { finding, type Finding } from '../findings/finding';
import {
  cents,
  roundedQuotient,
  subtractCents,
  Whole,
  ZERO_CENTS,
  type Cents,
  type Fraction,
} from '../numbers';
import { compareDates, months } from '../time';
import { unreadSetting } from '../unread-setting';
import { classOfAccount } from './account-class';
import { placeOfLine } from './place-of-line';

/** What is committed on a row of the budget for other purposes than the programme. */
export interface Committed {
  /** Euro cents; used minus its programme part, 0,00 where that part is the larger one. */
  readonly elsewhere: Cents;
  /** The whole that it was taken from: what is expected by the end of the year, else what is used. */
  readonly from: 'expected' | 'used';
  /** Where the pace of the months elapsed was carried on to the end of the year: what is committed so far. */
  readonly soFar: { readonly amount: Cents; readonly monthsElapsed: Fraction } | null;
  /** Why nobody knows what is committed until the end of the year; null where it is known, or need not be. */
  readonly unclear: Finding | null;
  readonly findings: readonly Finding[];
}

/**
 * What other purposes take of a row. What is expected replaces what is used; a personnel account that is booked for
 * some months only is carried on at its pace where the setting `Hochrechnung Personal` says so, and asked about where
 * it does not.
 */
export function committedOn(line: BudgetLine, settings: Settings): Committed {
  const from = line.expected === null ? 'used' : 'expected';
  const used = line[from] ?? ZERO_CENTS;
  const forProgramme = line.usedForKim ?? ZERO_CENTS;
  const findings: Finding[] = [];
  const tooLarge = used >= 0 && forProgramme > used;
  if (line[from] !== null && line.usedForKim === null && used !== 0) {
    const values = { line: line.key, amount: { cents: used }, how: COMMITTED[from].how };
    findings.push(finding('kim-part-of-used-unknown', placeOfLine(line, from), values));
  }
  if (tooLarge) {
    const { whole } = COMMITTED[from];
    const values = { line: line.key, kim: { cents: forProgramme }, whole, used: { cents: used } };
    findings.push(finding('kim-part-exceeds-used', placeOfLine(line, 'usedForKim'), values));
  }
  const elsewhere = tooLarge ? ZERO_CENTS : subtractCents(used, forProgramme);
  const mayGoOn = from === 'used' && elsewhere > 0;
  const monthsElapsed = mayGoOn ? monthsToGoOn(line, settings) : null;
  const unclear = mayGoOn ? projectionUnread(line, monthsElapsed, settings) : null;
  if (monthsElapsed === null || unclear !== null) return { elsewhere, from, soFar: null, unclear, findings };
  const wholeYear = atPace(elsewhere, monthsElapsed);
  const about = { line: line.account ?? line.key, year: String(line.year), used: { cents: used } };
  if (settings.projectsPersonnel) {
    const whole = { cents: wholeYear };
    findings.push(finding('personnel-projected', placeOfLine(line, 'used'), { ...about, whole }));
    return { elsewhere: wholeYear, from, soFar: { amount: elsewhere, monthsElapsed }, unclear, findings };
  }
  const rest = { cents: subtractCents(wholeYear, elsewhere) };
  findings.push(finding('months-left-not-committed', placeOfLine(line, 'used'), { ...about, rest }));
  return { elsewhere, from, soFar: null, unclear, findings };
}

/** What a used amount, and one expected by the end of the year, is called in sentences. */
const COMMITTED = {
  used: {
    how: { de: 'verfügt', en: 'committed' },
    whole: { de: 'der verfügte Betrag', en: 'the committed amount' },
  },
  expected: {
    how: { de: 'bis zum Jahresende zu erwarten', en: 'expected by the end of the year' },
    whole: { de: 'das voraussichtliche Ergebnis', en: 'the expected result' },
  },
} as const;

/** Why nobody knows whether, or from which day on, a personnel account goes on at its pace. */
function projectionUnread(
  line: BudgetLine,
  monthsElapsed: Fraction | null,
  settings: Settings,
): Finding | null {
  if (classOfAccount(line.account, settings.accountClasses) !== 'personnel') return null;
  const ofChoice = unreadSetting(settings, 'projectsPersonnel');
  if (ofChoice === null && !settings.projectsPersonnel) return null;
  return unreadSetting(settings, 'asOf') ?? (monthsElapsed === null ? null : ofChoice);
}

/** The months of the year until the reporting day; null where pay does not go on after it or nobody knows the day. */
function monthsToGoOn(line: BudgetLine, { asOf, accountClasses }: Settings): Fraction | null {
  if (asOf === null || asOf.year !== line.year) return null;
  if (classOfAccount(line.account, accountClasses) !== 'personnel') return null;
  const end = { year: line.year, month: 12, day: 31 };
  if (compareDates(asOf, end) >= 0) return null;
  return months({ year: line.year, month: 1, day: 1 }, asOf, line.year, 'exact');
}

/** amount ÷ months × 12, rounded half away from zero to the cent. */
function atPace(amount: Cents, { numerator, denominator }: Fraction): Cents {
  const ofTwelve = new Whole(amount).times(12).times(denominator);
  return cents(roundedQuotient(ofTwelve, new Whole(numerator)).toNumber());
}
