import { addExact, compareExact, type Exact, type Rounding } from '../numbers';
import { PER_FTE_AND_YEAR, type Mechanics, type PartOfCost } from './rule';

/** Kinds of financing: Festbetrags-, Anteil-, Fehlbedarfs- and Vollfinanzierung. */
export type Financing = 'flat' | 'share' | 'deficit' | 'full';

/** What a row of a programme pays: each row of posts by itself, or all its cost of a budget year together. */
export type GrantBasis = 'post' | 'expenditure';

/** How a row of a programme pays, as far as its kind of financing has it. Amounts in euro. */
export interface FinancingTerms {
  readonly financing: Financing;
  readonly basis: GrantBasis;
  /** Flat: euro per FTE and year. Share: per cent. */
  readonly rate: Exact;
  /** Per FTE and year, or per budget year, by the basis; null = none. */
  readonly ceiling: Exact | null;
  /** Only of a share. */
  readonly rounding: Rounding;
  /** Per cent of the eligible cost that stay with the municipality at least; null = none. */
  readonly minOwnShare: Exact | null;
  readonly fixedOwnShare: Exact;
  readonly thirdPartyMoney: Exact;
}

/** Amount and mechanics of the rule that says the same; `ceiling` as in `Rule`. */
export interface RuleOfTerms {
  readonly amount: Exact;
  readonly ceiling: boolean;
  readonly mechanics: Mechanics;
}

const HUNDRED: Exact = { digits: 100, scale: 0 };
const CENT_DOWN: Rounding = { to: 'cent', mode: 'down' };

/** The rule that pays by these terms. */
export function ruleOfTerms(terms: FinancingTerms): RuleOfTerms {
  return terms.basis === 'post' ? perPost(terms) : together(terms);
}

function perPost({ financing, rate, ceiling, rounding, minOwnShare }: FinancingTerms): RuleOfTerms {
  const left = leftBy(minOwnShare, financing === 'share' ? rounding : CENT_DOWN);
  const share: PartOfCost | null = financing === 'share' ? { by: 'share', percent: rate, rounding } : null;
  const mostOfCost = smallerPart(share, left);
  return {
    amount: financing === 'flat' ? rate : (ceiling ?? rate),
    ceiling: financing !== 'flat',
    mechanics: mostOfCost === null ? PER_FTE_AND_YEAR : { kind: 'per-fte-and-year', mostOfCost },
  };
}

function together(terms: FinancingTerms): RuleOfTerms {
  const { financing, rate, ceiling, rounding, minOwnShare, fixedOwnShare, thirdPartyMoney } = terms;
  const mostOfCost = leftBy(minOwnShare, financing === 'share' ? rounding : CENT_DOWN);
  if (financing === 'share') {
    const mechanics: Mechanics =
      ceiling === null && mostOfCost === null
        ? { kind: 'share-of-cost', rounding }
        : { kind: 'joint', pays: { of: 'share', rounding, ceiling }, mostOfCost };
    return { amount: rate, ceiling: false, mechanics };
  }
  const pays =
    financing === 'deficit'
      ? ({ of: 'deficit', fixedOwnShare, thirdPartyMoney } as const)
      : ({ of: 'full' } as const);
  return { amount: ceiling ?? rate, ceiling: false, mechanics: { kind: 'joint', pays, mostOfCost } };
}

/** What a minimum own share leaves: never rounded up, in the steps of the share. */
function leftBy(minOwnShare: Exact | null, { to }: Rounding): PartOfCost | null {
  if (minOwnShare === null) return null;
  const percent = addExact(HUNDRED, { digits: -minOwnShare.digits, scale: minOwnShare.scale });
  return { by: 'minOwnShare', percent, rounding: { to, mode: 'down' } };
}

function smallerPart(share: PartOfCost | null, left: PartOfCost | null): PartOfCost | null {
  if (share === null || left === null) return share ?? left;
  return compareExact(left.percent, share.percent) < 0 ? left : share;
}
