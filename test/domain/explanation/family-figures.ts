import { sumOfPosts } from '../../../src/domain/allocation/sum-of-posts';
import { DRIVERS } from '../../../src/domain/bridge/driver';
import { levelAfter } from '../../../src/domain/bridge/level-after';
import type { Maybe } from '../../../src/domain/maybe';
import { toAmountText, toDecimalText, type Cents, type Exact } from '../../../src/domain/numbers';
import type { MonthEndField } from '../../../src/domain/month-end/month-end-figure-id';
import type { Result } from '../../../src/domain/result';
import type { Figure } from './every-figure';

/** Every figure of the families beside the own share and the budget with its value, read off the result itself. */
export function familyFigures(result: Result): readonly Figure[] {
  return [
    ...openCover(result),
    ...allocationFigures(result),
    ...bridgeFigures(result),
    ...noticeFigures(result),
    ...passingOnFigures(result),
    ...registrationFigures(result),
    ...whatIfFigures(result),
    ...forecastFigures(result),
    ...useOfFundsFigures(result),
    ...monthEndFigures(result),
  ];
}

function openCover({ decision }: Result): Figure[] {
  return decision.cover.flatMap(({ year, proposed, withoutProposal }): Figure[] => [
    [{ measure: 'cover-proposed', year }, text(proposed)],
    [{ measure: 'cover-without-proposal', year }, text(withoutProposal)],
  ]);
}

function allocationFigures({ allocation }: Result): Figure[] {
  if (allocation === null) return [];
  const { rows, unallocated } = allocation;
  return [
    ...rows.flatMap(({ posts, before, difference }, row): Figure[] => [
      [{ measure: 'allocated-posts', row }, number(posts)],
      [{ measure: 'allocated-before', row }, number(before)],
      [{ measure: 'allocated-difference', row }, number(difference)],
    ]),
    ...(['posts', 'before', 'difference'] as const).map((field): Figure => [
      { measure: `allocated-${field}`, row: null },
      number(sumOfPosts(rows, field)),
    ]),
    [{ measure: 'unallocated' }, number(unallocated)],
  ];
}

function bridgeFigures({ bridges }: Result): Figure[] {
  return bridges.flatMap((bridge, row): Figure[] => {
    const { from, to, difference, undocumented, drivers, parts } = bridge;
    return [
      [{ measure: 'bridge-level', row, at: 'from' }, text(from.total)],
      ...DRIVERS.map((at): Figure => [{ measure: 'bridge-level', row, at }, text(levelAfter(at, bridge))]),
      [{ measure: 'bridge-level', row, at: 'to' }, text(to.total)],
      [{ measure: 'bridge-difference', row }, text(difference)],
      [{ measure: 'bridge-undocumented', row }, text(undocumented)],
      ...DRIVERS.map((driver): Figure => [{ measure: 'bridge-driver', row, driver }, text(drivers[driver])]),
      ...parts.flatMap((each, part) =>
        (['earlier', 'current', 'difference'] as const).map((side): Figure => [
          { measure: 'bridge-part', row, part, side },
          text(each[side]),
        ]),
      ),
    ];
  });
}

function noticeFigures({ noticeAgainstPlan }: Result): Figure[] {
  return noticeAgainstPlan.flatMap((each, row) =>
    (['plan', 'notice', 'difference'] as const).map((field): Figure => [
      { measure: 'notice-against-plan', row, field },
      text(each[field]),
    ]),
  );
}

function passingOnFigures({ passingOn }: Result): Figure[] {
  const fields = [
    'personnelCost',
    'ceiling',
    'passedOn',
    'topUp',
    'total',
    'grant',
    'staysWithKreis',
    'staysWithCarrier',
  ] as const;
  return (passingOn?.rows ?? []).flatMap((each, row) =>
    fields.map((field): Figure => [{ measure: 'passing-on', row, field }, text(each[field])]),
  );
}

function registrationFigures({ registration }: Result): Figure[] {
  const fields = ['cost', 'grant', 'ownShareBefore', 'counterFinancing', 'ownShare', 'excessGrant'] as const;
  if (registration === null) return [];
  return [
    ...registration.rows.flatMap((each, row): Figure[] => [
      [{ measure: 'registration', row, field: 'fte' }, each.fte === null ? null : toDecimalText(each.fte)],
      ...fields.map((field): Figure => [{ measure: 'registration', row, field }, text(each[field])]),
    ]),
    ...registration.accounts.map(({ amount }, row): Figure => [
      { measure: 'registration-account', row },
      text(amount),
    ]),
    ...registration.totals.flatMap(({ year, ...amounts }) =>
      (['expenditure', 'income', 'fundingNeed'] as const).map((field): Figure => [
        { measure: 'registration-total', year, field },
        text(amounts[field]),
      ]),
    ),
  ];
}

function whatIfFigures({ whatIf }: Result): Figure[] {
  return whatIf.flatMap((each, row): Figure[] => [
    ...(['oneMore', 'oneFewer'] as const).flatMap((change) => {
      const changed = each[change];
      if (changed === null) return [];
      return (['cost', 'grant', 'ownShare'] as const).map((field): Figure => [
        { measure: 'what-if', row, change, field },
        text(changed[field]),
      ]);
    }),
    ...(['fte', 'halfPosts'] as const).map((field): Figure => [
      { measure: 'financed-posts', row, field },
      each.financed.known ? toDecimalText(each.financed.value[field]) : null,
    ]),
  ]);
}

function forecastFigures({ forecast }: Result): Figure[] {
  return forecast.flatMap((each, row) =>
    (['plan', 'forecast', 'difference'] as const).flatMap((side) =>
      (['cost', 'grant', 'ownShare'] as const).map((field): Figure => [
        { measure: 'forecast', row, side, field },
        text(each[side][field]),
      ]),
    ),
  );
}

function useOfFundsFigures({ useOfFunds }: Result): Figure[] {
  return (useOfFunds?.rows ?? []).flatMap((each, row): Figure[] => [
    ...(['plannedFteMonths', 'filledFteMonths'] as const).map((field): Figure => [
      { measure: 'use-of-funds', row, field },
      toDecimalText(each[field]),
    ]),
    ...(['grantByPlan', 'grantByFilledMonths', 'notUsed', 'kept', 'repayment'] as const).map(
      (field): Figure => [{ measure: 'use-of-funds', row, field }, text(each[field])],
    ),
  ]);
}

function monthEndFigures({ monthEnd }: Result): Figure[] {
  return (monthEnd?.rows ?? []).flatMap(({ notice, yearEnd, ...own }, row) => {
    const fields = Object.entries({ ...own, ...notice, ...yearEnd }).filter(([field]) => isAmount(field));
    return fields.map(([field, amount]): Figure => [
      { measure: 'month-end', row, field: field as MonthEndField },
      text(amount as Maybe<Cents>),
    ]);
  });
}

/** What a row of the month's end says beside its amounts. */
function isAmount(field: string): boolean {
  const others = ['module', 'plannedPosts', 'filledPosts', 'date', 'reference', 'posts', 'nextDue'];
  return !others.includes(field);
}

function text(amount: Maybe<Cents>): string | null {
  return amount.known ? toAmountText(amount.value) : null;
}

function number(value: Maybe<Exact>): string | null {
  return value.known ? toDecimalText(value.value) : null;
}
