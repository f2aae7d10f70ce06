import type { BudgetLine, Settings } from '../case';
import { finding, type Finding } from '../findings/finding';
import { known, unknown, type Maybe } from '../maybe';
import { cents, subtractCents, sumCents, ZERO_CENTS, type Cents } from '../numbers';
import { committedOn, type Committed } from './committed';
import { placeOfLine } from './place-of-line';
import type { Position } from './positions';

/** What a row of the budget leaves for the programme, before the programme's own bookings. */
export interface AvailableOnLine {
  readonly line: BudgetLine;
  /** appropriation + carry-over + already granted − committed for other purposes, euro cents; negative if overdrawn. */
  readonly amount: Cents;
  readonly committed: Committed;
  /** True where an appropriation (other than 0,00), a carry-over or an earlier grant exists. */
  readonly authorised: boolean;
}

/** What a position leaves: the sum of its rows. */
export interface Available {
  readonly rows: readonly AvailableOnLine[];
  readonly amount: Cents;
  readonly authorised: boolean;
  /** Why the amount is not known; null where it is. */
  readonly unclear: Finding | null;
  readonly findings: readonly Finding[];
}

/** The authorisation that is left on a position (§ 83 GO NRW, § 22 KomHVO NRW). Blank cells add nothing. */
export function availableOn({ lines, key, year }: Position, settings: Settings): Available {
  const rows = lines.map((line): AvailableOnLine => {
    const committed = committedOn(line, settings);
    const authorisations = [line.appropriation, line.carryOver, line.alreadyGranted].map(
      (each) => each ?? ZERO_CENTS,
    );
    return {
      line,
      amount: subtractCents(sumCents(authorisations), committed.elsewhere),
      committed,
      authorised: authorisations.some((each) => each !== 0),
    };
  });
  const amount = sumCents(rows.map((each) => each.amount));
  const findings = rows.flatMap(({ committed }) => committed.findings);
  const unclear = rows.map(({ committed }) => committed.unclear).find((each) => each !== null) ?? null;
  if (amount < 0 && unclear === null) {
    const expected = lines.find((line) => line.expected !== null);
    const place = expected === undefined ? placeOfLine(lines[0], 'used') : placeOfLine(expected, 'expected');
    const how = OVERDRAWN[expected === undefined ? 'used' : 'expected'];
    const values = { line: key, year: String(year), amount: { cents: cents(-amount) }, how };
    findings.push(finding('line-overdrawn', place, values));
  }
  return { rows, amount, authorised: rows.some(({ authorised }) => authorised), unclear, findings };
}

const OVERDRAWN = {
  used: { de: 'bereits', en: 'already' },
  expected: { de: 'bis zum Jahresende voraussichtlich', en: 'expected to be' },
} as const;

/** What a position leaves, where that is known. */
export function knownAvailable({ amount, unclear }: Available): Maybe<Cents> {
  return unclear === null ? known(amount) : unknown(unclear);
}

/** What was granted before on a position. */
export function alreadyGrantedOn({ lines }: Position): Cents {
  return sumCents(lines.map((line) => line.alreadyGranted ?? ZERO_CENTS));
}
