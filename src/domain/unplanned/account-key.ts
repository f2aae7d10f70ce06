import type { AccountShare, CostClass } from '../case';
import { finding, type Finding } from '../findings/finding';
import { inBothLanguages } from '../findings/in-both-languages';
import { combine, type Maybe } from '../maybe';
import {
  addExact,
  compareExact,
  exact,
  formatNumber,
  percentOf,
  sumCents,
  subtractCents,
  ZERO,
  ZERO_CENTS,
  type Cents,
} from '../numbers';
import { placeOf } from '../place';
import { COSTS_OF_CLASS } from './account-class';
import type { Position } from './positions';

/** The part of a class of cost that a position carries by `Kontenschlüssel`. */
export interface KeyedPart {
  readonly position: Position;
  readonly share: AccountShare;
}

/**
 * The positions that carry a class of cost by the user's key, in the order of its rows; null where the key has no row for
 * the class, and the reason where it cannot be used: its parts are not 100 %, or an account has no position or several.
 */
export function keyedParts(
  costClass: CostClass,
  positions: readonly Position[],
  accountKey: readonly AccountShare[],
): readonly KeyedPart[] | Finding | null {
  const shares = accountKey.filter((share) => share.costClass === costClass);
  if (shares.length === 0) return null;
  const broken = keyNotWhole(shares);
  if (broken !== null) return broken;
  const parts: KeyedPart[] = [];
  for (const share of shares) {
    const [position, second] = positions.filter(({ account }) => account === share.account);
    if (position === undefined || second !== undefined) {
      return finding('account-key-without-position', placeOf(share.origin, 'account'), {
        account: share.account,
      });
    }
    parts.push({ position, share });
  }
  return parts;
}

/** cost × percent for each part, rounded to the cent; the last one takes the rest. */
export function partsByKey(cost: Maybe<Cents>, parts: readonly KeyedPart[]): readonly Maybe<Cents>[] {
  const last = parts.length - 1;
  const split = combine([cost], ([whole = ZERO_CENTS]) => {
    const rounded = parts.slice(0, last).map(({ share }) => percentOf(whole, share.percent));
    return [...rounded, subtractCents(whole, sumCents(rounded))];
  });
  return parts.map((_, index) => combine([split], ([all]) => all?.[index] ?? ZERO_CENTS));
}

/** An error for each class whose parts are not 100 % together, at its first row. */
export function accountKeyFindings(accountKey: readonly AccountShare[]): readonly Finding[] {
  const classes = [...new Set(accountKey.map(({ costClass }) => costClass))];
  return classes.flatMap(
    (each) => keyNotWhole(accountKey.filter(({ costClass }) => costClass === each)) ?? [],
  );
}

function keyNotWhole(shares: readonly AccountShare[]): Finding | null {
  const [first] = shares;
  const sum = shares.reduce((all, { percent }) => addExact(all, percent), ZERO);
  if (first === undefined || compareExact(sum, exact(100)) === 0) return null;
  return finding('account-key-not-whole', placeOf(first.origin, 'percent'), {
    cost: COSTS_OF_CLASS[first.costClass],
    sum: inBothLanguages((language) => formatNumber(sum, language, 2)),
  });
}
