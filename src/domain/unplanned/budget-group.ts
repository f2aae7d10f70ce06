import { combine, known, type Maybe } from '../maybe';
import { addCents, allocate, cents, sumCents, ZERO_CENTS, type Cents } from '../numbers';
import { positivePart } from '../maybe-amounts';

/** A line of a budget group as the absorption sees it, euro cents. */
export interface GroupMember {
  /** Negative where the line is overdrawn. */
  readonly available: Cents;
  readonly need: Maybe<Cents>;
  /** Earmarked income beyond the plan, which pays its part first; negative where income falls short; 0 for gross. */
  readonly income: Maybe<Cents>;
}

/**
 * The excess of a line over its own authorisation: max(0, need − max(0, available) − income). An overdrawn line counts as
 * empty: what others spent does not raise the need.
 */
export function excessOf({ available, need, income }: GroupMember): Maybe<Cents> {
  return combine([need, income], ([cost = ZERO_CENTS, paid = ZERO_CENTS]) =>
    positivePart(cents(cost - positivePart(available) - paid)),
  );
}

/**
 * What the room of the group takes off each member's excess (§ 21 KomHVO NRW: the sum of the lines is binding).
 * The room is what the lines without excess leave, less what lines of the group are overdrawn by, so that no
 * authorisation serves twice; members in excess share it pro rata to their excess, largest remainder.
 */
export function absorbInGroup(members: readonly GroupMember[]): readonly Maybe<Cents>[] {
  const excesses = members.map(excessOf);
  const room = roomOfGroup(members);
  const absorbed = combine([room, ...excesses], ([available = ZERO_CENTS, ...all]) =>
    allocate(cents(Math.min(available, sumCents(all))), all),
  );
  return excesses.map((excess, index) => {
    if (excess.known && excess.value === 0) return known(ZERO_CENTS);
    return combine([absorbed], ([parts]) => parts?.[index] ?? ZERO_CENTS);
  });
}

/** What the lines without excess leave, less what lines are overdrawn by; never below 0,00. */
export function roomOfGroup(members: readonly GroupMember[]): Maybe<Cents> {
  return combine(members.map(roomOf), (rooms) => positivePart(sumCents(rooms)));
}

/** More income than planned is earmarked: it makes no room for other lines; missing income takes room. */
export function roomOf({ available, need, income }: GroupMember): Maybe<Cents> {
  const overdraft = cents(Math.min(0, available));
  return combine([need, income], ([cost = ZERO_CENTS, paid = ZERO_CENTS]) =>
    addCents(positivePart(cents(positivePart(available) - cost + Math.min(0, paid))), overdraft),
  );
}
