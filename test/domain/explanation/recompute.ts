import type { ComputedFigure, Explanation } from '../../../src/domain/explanation/explanation';
import { by, fraction, plus, rounded, times, type Fraction } from '../../oracle/fraction';

const cents = (figure: Explanation | undefined) =>
  figure === undefined || figure.value === null ? 0 : Math.round(Number(figure.value) * 100);
const sum = (figures: readonly Explanation[]) => figures.reduce((added, each) => added + cents(each), 0);
const term = (figure: ComputedFigure, ...terms: string[]) =>
  sum(figure.inputs.filter((each) => terms.includes(each.term)));
const excess = (figure: ComputedFigure) =>
  Math.max(
    0,
    term(figure, 'need') - Math.max(0, term(figure, 'available')) - term(figure, 'additionalIncome'),
  );
const extraIncome = (figure: ComputedFigure) => Math.max(0, term(figure, 'additionalIncome'));
const tested = (figure: ComputedFigure) => term(figure, 'unplanned-amount', 'alreadyGranted');

/** A decimal or a fraction `a/b` as it stands in an explanation. */
function exact(text: string): Fraction {
  const [top = '', under = '1'] = text.split('/');
  const [whole = '', decimals = ''] = top.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * BigInt(under));
}
const all = (figure: ComputedFigure, ...terms: string[]) =>
  figure.inputs.filter((each) => terms.includes(each.term)).map((each) => exact(each.value ?? '0'));
const one = (figure: ComputedFigure, wanted: string, otherwise = '0') =>
  all(figure, wanted)[0] ?? exact(otherwise);
/** Euro to cents, half away from zero. */
const inCents = (euro: Fraction) => Number(rounded(times(euro, fraction(100))));
const perYear = (euro: Fraction, size: Fraction) => times(euro, size, fraction(1, 12));
const perFte = (figure: ComputedFigure, ...terms: string[]) =>
  perYear(plus(...all(figure, ...terms)), times(one(figure, 'fte'), one(figure, 'months')));
const ofModule = (figure: ComputedFigure) => {
  const whole = figure.inputs.find(({ kind }) => kind === 'computed');
  const amount = exact(whole?.value ?? '0');
  return inCents(times(amount, by(one(figure, 'monthsOfModule'), one(figure, 'fteMonths', '1'))));
};
const floor = ({ over, under }: Fraction) => over / under;
const wholeTimes = (figure: ComputedFigure, steps: number) => {
  const [grant, cost] = figure.inputs.map(({ value }) => exact(value ?? '0'));
  if (grant === undefined || cost === undefined || cost.over <= 0n || grant.over <= 0n) return 0;
  return Number(floor(times(by(grant, cost), fraction(steps)))) * (100 / steps);
};

/** The percentage of the cost of all posts in cents, in steps of so many cents. */
const jointShare = (figure: ComputedFigure, mode: 'commercial' | 'down', step: number): number => {
  const share = times(one(figure, 'sharePercent'), one(figure, 'eligibleCostOfAll'), fraction(1, step));
  return Number(mode === 'down' ? floor(share) : rounded(share)) * step;
};
/** At most the cost, the ceiling, and what a minimum own share leaves in steps of so many cents. */
const limited = (figure: ComputedFigure, amount: number, step = 1): number => {
  const own = one(figure, 'minOwnShare');
  const left = plus(fraction(100), times(own, fraction(-1)));
  const most = Number(floor(times(left, one(figure, 'eligibleCostOfAll'), fraction(1, step)))) * step;
  const hasCeiling = figure.inputs.some((each) => each.term === 'highestGrant');
  const cost = term(figure, 'eligibleCostOfAll');
  return Math.min(
    amount,
    cost,
    own.over === 0n ? cost : most,
    hasCeiling ? term(figure, 'highestGrant') : cost,
  );
};

/** What the words of a formula say, done again with the inputs of the explanation, in cents. */
const FORMULAS: Readonly<Record<string, (figure: ComputedFigure) => number>> = {
  'sum-of-posts': ({ inputs }) => sum(inputs),
  'cost-minus-grant': (figure) => term(figure, 'cost', 'costOfPost') - term(figure, 'grant', 'grantOfPost'),
  'change-of-own-share-above-zero': (figure) => {
    const before = term(figure, 'own-share-before');
    const after = before + term(figure, 'costOfPost') - term(figure, 'grantOfPost');
    return Math.max(0, after) - Math.max(0, before);
  },
  'before-minus-counter-financing': (figure) =>
    term(figure, 'own-share-before') - term(figure, 'counter-financing'),
  'before-minus-counter-financing-plus-excess': (figure) =>
    term(figure, 'own-share-before') - term(figure, 'counter-financing') + term(figure, 'excess-grant'),
  'grant-beyond-cost': (figure) =>
    Math.max(0, term(figure, 'counter-financing') - term(figure, 'own-share-before')),
  'sum-of-excess-grants': ({ inputs }) => sum(inputs),
  'counter-financing-pro-rata': ({ inputs }) => sum(inputs),
  'source-already-inside': () => 0,
  'source-not-counted': () => 0,
  'source-minus-used': (figure) => term(figure, 'sourceAmount') - term(figure, 'usedOfSource'),
  'sum-of-sources': ({ inputs }) => sum(inputs),
  'own-shares-within-reach': ({ inputs }) => inputs.reduce((all, each) => all + Math.max(0, cents(each)), 0),
  'own-share-minus-break-even': (figure) => term(figure, 'own-share') - term(figure, 'break-even'),
  'cost-on-line': ({ inputs }) => sum(inputs),
  'sum-of-modules': ({ inputs }) => sum(inputs),
  'income-at-most-cost': (figure) =>
    Math.min(term(figure, 'grant', 'counter-financing'), term(figure, 'cost')),
  'income-minus-planned': (figure) => term(figure, 'incomeOfModule') - term(figure, 'plannedIncome'),
  'sum-of-rows': ({ inputs }) => sum(inputs),
  'sum-of-positions': ({ inputs }) => sum(inputs),
  'committed-at-pace': (figure) =>
    inCents(times(one(figure, 'committedElsewhere'), by(fraction(12), one(figure, 'months')))),
  'sum-of-income-lines': ({ inputs }) => sum(inputs),
  'authorisation-minus-committed': (figure) =>
    term(figure, 'appropriation', 'carryOver', 'alreadyGranted') - term(figure, 'committedElsewhere'),
  'used-minus-kim-part': (figure) =>
    Math.max(0, term(figure, 'used', 'expected') - term(figure, 'usedForKim')),
  'need-minus-available': excess,
  'need-minus-available-minus-income': excess,
  'gross-minus-extra-income': (figure) => Math.max(0, term(figure, 'gross') - extraIncome(figure)),
  'gross-for-extra-plan': (figure) => term(figure, 'gross'),
  'stands-on-other-position': () => 0,
  'no-other-line-in-group': () => 0,
  'shortfall-minus-granted': (figure) =>
    Math.max(0, term(figure, 'excess') - term(figure, 'additionalIncome', 'unplanned-amount')),
  'inside-net-amount': () => 0,
  'income-as-cover': (figure) => Math.min(term(figure, 'unplanned-amount'), extraIncome(figure)),
  'net-is-leading': (figure) => term(figure, 'net'),
  'gross-is-leading': (figure) => term(figure, 'gross'),
  'over-plan-with-authorisation': ({ inputs }) => sum(inputs),
  'over-plan-by-setting': () => 0,
  'extra-plan-without-authorisation': () => 0,
  'absorbed-by-group': ({ inputs }) => sum(inputs),
  'sum-of-lines': ({ inputs }) => sum(inputs),
  'over-plan-plus-extra-plan': ({ inputs }) => sum(inputs),
  'sum-of-cover': ({ inputs }) => sum(inputs),
  'sum-of-years': ({ inputs }) => sum(inputs),
  'unplanned-of-year': ({ inputs }) => sum(inputs),
  'needed-minus-granted': (figure) =>
    Math.max(0, term(figure, 'cover-needed') - term(figure, 'cover-granted')),
  'needed-minus-earmarked-minus-granted': (figure) =>
    Math.max(0, term(figure, 'cover-needed') - term(figure, 'cover-earmarked', 'cover-granted')),
  'duty-not-known': tested,
  'threshold-not-entered': tested,
  'with-already-granted': tested,
  'council-decides': tested,
  'council-decides-by-sum': tested,
  'treasurer-decides': tested,
  'always-insignificant': tested,
  'stated-exactly': () => 0,
  'as-stated': ({ inputs }) => sum(inputs),
  'cost-per-fte-by-months': (figure) =>
    inCents(
      plus(
        perFte(figure, 'personnelPerFte', 'materialPerFte'),
        times(one(figure, 'oneOffPerFte'), one(figure, 'fte')),
      ),
    ),
  'raised-cost-per-fte-by-months': (figure) =>
    inCents(
      plus(
        times(perFte(figure, 'personnelPerFte'), one(figure, 'payFactor')),
        perFte(figure, 'materialPerFte'),
        times(one(figure, 'oneOffPerFte'), one(figure, 'fte')),
      ),
    ),
  'raised-personnel-cost-by-months': (figure) =>
    inCents(times(perFte(figure, 'personnelPerFte'), one(figure, 'payFactor'))),
  'rate-times-funded-months': (figure) =>
    inCents(perYear(one(figure, 'ratePerFte'), one(figure, 'fundedFteMonths'))),
  'joint-share-commercial-cent': (figure) => limited(figure, jointShare(figure, 'commercial', 1)),
  'joint-share-commercial-euro': (figure) => limited(figure, jointShare(figure, 'commercial', 100), 100),
  'joint-share-down-cent': (figure) => limited(figure, jointShare(figure, 'down', 1)),
  'joint-share-down-euro': (figure) => limited(figure, jointShare(figure, 'down', 100), 100),
  'joint-full': (figure) => limited(figure, term(figure, 'eligibleCostOfAll')),
  'joint-deficit': (figure) =>
    limited(
      figure,
      Math.max(0, term(figure, 'eligibleCostOfAll') - term(figure, 'fixedOwnShare', 'thirdPartyMoney')),
    ),
  'joint-sum': (figure) => term(figure, 'noticeSum'),
  'with-minus-without': (figure) => term(figure, 'jointGrant') - term(figure, 'jointGrantWithout'),
  'sum-of-shares': ({ inputs }) => sum(inputs),
  'pending-within-gap': (figure) => Math.min(term(figure, 'cover-gap'), term(figure, 'cover-pending')),
  'gap-minus-pending': (figure) => Math.max(0, term(figure, 'cover-gap') - term(figure, 'cover-pending')),
  'earlier-plus-changes': ({ inputs }) => sum(inputs),
  'sum-of-accounts': ({ inputs }) => sum(inputs),
  'sum-of-grants': ({ inputs }) => sum(inputs),
  'grant-minus-excess': (figure) => term(figure, 'grant') - term(figure, 'excess-grant'),
  'expenditure-minus-income': (figure) =>
    term(figure, 'registeredExpenditure') - term(figure, 'registeredIncome'),
  'sum-of-municipalities': ({ inputs }) => sum(inputs),
  'to-allocate-minus-allocated': ({ inputs }) => cents(inputs[0]) - cents(inputs[1]),
  'posts-minus-before': (figure) => term(figure, 'allocated-posts') - term(figure, 'allocated-before'),
  'later-minus-earlier': ({ inputs }) => cents(inputs[0]) - cents(inputs[1]),
  'earlier-minus-later': ({ inputs }) => cents(inputs[0]) - cents(inputs[1]),
  'difference-minus-drivers': ({ inputs: [difference, ...drivers] }) => cents(difference) - sum(drivers),
  'notice-minus-plan': (figure) => term(figure, 'grantByNotice') - term(figure, 'grantByPlanRate'),
  'whole-cost': ({ inputs }) => sum(inputs),
  'personnel-cost-by-months': (figure) => inCents(perFte(figure, 'personnelPerFte')),
  'smaller-of-cost-and-ceiling': (figure) =>
    Math.min(term(figure, 'personnelCost'), term(figure, 'carrierCeiling')),
  'rate-of-role': (figure) =>
    inCents(
      plus(
        ...figure.inputs.flatMap((each) =>
          each.kind === 'computed' ? [perYear(one(each, 'ratePerFte'), one(each, 'fteMonths'))] : [],
        ),
      ),
    ),
  'rate-times-months': (figure) => inCents(perYear(one(figure, 'ratePerFte'), one(figure, 'fteMonths'))),
  'top-up-by-months': (figure) => inCents(perFte(figure, 'topUpPerFte')),
  'passed-on-plus-top-up': (figure) => term(figure, 'passedOn', 'topUp'),
  'to-carrier-minus-grant': (figure) => term(figure, 'toCarrier') - term(figure, 'grant'),
  'cost-minus-to-carrier': (figure) => term(figure, 'cost') - term(figure, 'toCarrier'),
  'total-carried-on': (figure) => {
    const then = one(figure, 'fteOfBase', '0');
    const size = then.over === 0n ? fraction(1) : by(one(figure, 'fte', '1'), then);
    return inCents(perYear(one(figure, 'totalCost'), times(size, one(figure, 'months', '12'))));
  },
  'raised-total-carried-on': (figure) => {
    const then = one(figure, 'fteOfBase', '0');
    const size = then.over === 0n ? fraction(1) : by(one(figure, 'fte', '1'), then);
    const months = one(figure, 'months', '12');
    return inCents(perYear(one(figure, 'totalCost'), times(size, months, one(figure, 'payFactor'))));
  },
  'forecast-minus-plan': ({ inputs }) => cents(inputs[0]) - cents(inputs[1]),
  'not-filled': () => 0,
  'not-in-year': () => 0,
  'stated-by-filled-months': (figure) => {
    const planned = one(figure, 'plannedMonths');
    if (planned.over === 0n) return 0;
    const stated = plus(...all(figure, 'totalCost', 'statedGrant'));
    return inCents(times(stated, by(one(figure, 'filledMonths'), planned)));
  },
  'fte-times-months': (figure) =>
    inCents(times(one(figure, 'fte'), plus(...all(figure, 'plannedMonths', 'filledMonths')))),
  'plan-minus-filled': (figure) =>
    Math.max(0, term(figure, 'grantByPlan') - term(figure, 'grantByFilledMonths')),
  'difference-is-kept': (figure) => (figure.term === 'kept' ? term(figure, 'notUsed') : 0),
  'difference-is-paid-back': (figure) => (figure.term === 'repayment' ? term(figure, 'notUsed') : 0),
  'nothing-to-settle': () => 0,
  'average-of-module': ofModule,
  'average-of-module-negative': (figure) => -ofModule(figure),
  'grant-behind-all': ({ inputs }) => sum(inputs),
  'grant-of-last': ({ inputs }) => -sum(inputs),
  'grant-by-cost-in-hundredths': (figure) => wholeTimes(figure, 100),
  'grant-by-cost-in-halves': (figure) => wholeTimes(figure, 2),
  'actual-plus-rest': ({ inputs }) => sum(inputs),
  'no-days-left': () => 0,
  'projection-and-others-minus-appropriation': (figure) =>
    term(figure, 'monthProjection', 'monthElsewhere') - term(figure, 'monthAppropriation'),
  'projection-minus-grant-and-others': (figure) =>
    Math.max(0, term(figure, 'monthProjection') - term(figure, 'grantByForecast', 'counter-financing')),
  'sum-of-notices': ({ inputs }) => sum(inputs),
  'amount-minus-called': (figure) => term(figure, 'noticeAmount') - term(figure, 'noticeCalled'),
  'actual-plus-plan-until-call': ({ inputs }) => sum(inputs),
  'smaller-of-to-call-and-due': (figure) =>
    Math.max(
      0,
      Math.min(term(figure, 'noticeToCall'), term(figure, 'expenditureDue') - term(figure, 'noticeCalled')),
    ),
  'grant-minus-repayment': (figure) => term(figure, 'grant') - term(figure, 'repayment'),
  'smaller-of-grant-and-actual': (figure) =>
    Math.max(0, Math.min(term(figure, 'grantByRule'), term(figure, 'eligibleActual'))),
  'received-minus-deferred': (figure) => term(figure, 'received', 'called') - term(figure, 'deferred'),
  'received-beyond-entitled': (figure) =>
    Math.max(0, term(figure, 'receivedOfYear') - term(figure, 'entitled')),
  'entitled-beyond-received': (figure) =>
    Math.max(0, term(figure, 'entitled') - term(figure, 'receivedOfYear')),
  'appropriation-minus-used': (figure) =>
    Math.max(0, term(figure, 'appropriation', 'carryOver', 'alreadyGranted') - term(figure, 'used')),
};

/** Figures without unit euro that are recomputed as well, in hundredths. */
const IN_HUNDREDTHS = [
  'posts-minus-before',
  'sum-of-municipalities',
  'to-allocate-minus-allocated',
  'grant-by-cost-in-hundredths',
  'grant-by-cost-in-halves',
];

/**
 * The value of a figure in cents (posts: in hundredths) by its formula and inputs; null where the inputs alone do not
 * give it, as with a part of a whole.
 */
export function recomputed(figure: ComputedFigure): number | null {
  const counts = figure.unit === 'euro' || IN_HUNDREDTHS.includes(figure.formula);
  return counts ? (FORMULAS[figure.formula]?.(figure) ?? null) : null;
}

/** The value of a figure in cents; null where it is unknown. */
export function valueInCents({ value }: ComputedFigure): number | null {
  return value === null ? null : Math.round(Number(value) * 100);
}
