import type { BudgetLine } from '../case';
import { finding, type Finding } from '../findings/finding';
import { cents, subtractCents, sumCents, ZERO_CENTS, type Cents } from '../numbers';
import { placeOfLine } from './place-of-line';

/** What a budget line leaves for KIM, before the KIM bookings themselves. */
export interface Available {
  /** appropriation + carry-over + already granted − committed for other purposes, euro cents; negative if overdrawn. */
  readonly amount: Cents;
  /** Used minus its KIM part, euro cents; 0,00 where the KIM part is the larger one. */
  readonly committedElsewhere: Cents;
  /** True where an appropriation (other than 0,00), a carry-over or an earlier grant exists. */
  readonly authorised: boolean;
  readonly findings: readonly Finding[];
}

/** The authorisation that is left on a line (domain: § 83 GO NRW, § 22 KomHVO NRW). Blank cells add nothing. */
export function availableOn(line: BudgetLine): Available {
  const findings: Finding[] = [];
  const used = line.used ?? ZERO_CENTS;
  const usedForKim = line.usedForKim ?? ZERO_CENTS;
  if (line.used !== null && line.usedForKim === null && used !== 0) {
    const values = { line: line.key, amount: { cents: line.used } };
    findings.push(finding('kim-part-of-used-unknown', placeOfLine(line, 'used'), values));
  }
  const kimPartTooLarge = used >= 0 && usedForKim > used;
  if (kimPartTooLarge) {
    const values = { line: line.key, kim: { cents: usedForKim }, used: { cents: used } };
    findings.push(finding('kim-part-exceeds-used', placeOfLine(line, 'usedForKim'), values));
  }
  const committedElsewhere = kimPartTooLarge ? ZERO_CENTS : subtractCents(used, usedForKim);
  const authorisations = [line.appropriation, line.carryOver, line.alreadyGranted].map(
    (each) => each ?? ZERO_CENTS,
  );
  const amount = subtractCents(sumCents(authorisations), committedElsewhere);
  if (amount < 0) {
    const values = { line: line.key, year: String(line.year), amount: { cents: cents(-amount) } };
    findings.push(finding('line-overdrawn', placeOfLine(line, 'used'), values));
  }
  const authorised = authorisations.some((each) => each !== 0);
  return { amount, committedElsewhere, authorised, findings };
}
