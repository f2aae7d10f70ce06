import type { ComputedFigure } from '../../domain/explanation/explanation';
import type { Formula, Term } from '../../domain/explanation/wording';
import { largestRemainder, type Amount } from './largest-remainder';
import { ofTerms, sumOf, type Operand } from './operand';

/** The expression that computes a step from its operands, without `=`; null where Excel cannot. */
type StepFormula = (operands: readonly Operand[], figure: ComputedFigure) => string | null;

const notInExcel: StepFormula = () => null;
const zero: StepFormula = () => '0';
const sum: StepFormula = (operands, { value }) =>
  operands.length === 0 && Number(value) !== 0 ? null : sumOf(operands.map(({ text }) => text));

const add = (operands: readonly Operand[], ...terms: readonly Term[]): string =>
  sumOf(ofTerms(operands, ...terms));

const firstMinusSecond: StepFormula = ([first, second]) =>
  first === undefined || second === undefined ? null : `${first.text}-${second.text}`;

const minus =
  (from: readonly Term[], taken: readonly Term[]): StepFormula =>
  (operands) =>
    ofTerms(operands, ...from).length === 0 ? null : `${add(operands, ...from)}-${add(operands, ...taken)}`;

/** At least 0. */
const orZero =
  (formula: StepFormula): StepFormula =>
  (operands, figure) => {
    const text = formula(operands, figure);
    return text === null ? null : `MAX(0,${text})`;
  };

const only =
  (...terms: readonly Term[]): StepFormula =>
  (operands) =>
    ofTerms(operands, ...terms).length === 0 ? null : add(operands, ...terms);

const smaller =
  (one: readonly Term[], other: readonly Term[]): StepFormula =>
  (operands) =>
    ofTerms(operands, ...one).length === 0 || ofTerms(operands, ...other).length === 0
      ? null
      : `MIN(${add(operands, ...one)},${add(operands, ...other)})`;

/** A yearly amount by FTE and months, with the factor of a rise of pay and what is paid once. */
const byMonths =
  (personnel: Term | null, more: { readonly raised?: true; readonly material?: true } = {}): StepFormula =>
  (operands) => {
    const [fte] = ofTerms(operands, 'fte');
    const [months] = ofTerms(operands, 'months');
    const [factor] = ofTerms(operands, 'payFactor');
    if (fte === undefined || months === undefined) return null;
    if (more.raised === true && factor === undefined) return null;
    const paid = personnel === null ? '0' : add(operands, personnel);
    const raised = more.raised === true ? `${paid}*${factor}` : paid;
    const material = more.material === true ? ofTerms(operands, 'materialPerFte') : [];
    const yearly = material.length === 0 ? raised : `(${raised}+${sumOf(material)})`;
    const once = more.material === true ? ofTerms(operands, 'oneOffPerFte') : [];
    const oneOff = once.length === 0 ? '' : `+${sumOf(once)}*${fte}`;
    return `ROUND(${yearly}*${fte}*${months}/12${oneOff},2)`;
  };

/** Rate × funded FTE months ÷ 12, without rounding; null where they are not told. */
const paid = (part: Operand): string | null => {
  const [rate] = ofTerms(part.inputs, 'ratePerFte');
  const [funded] = ofTerms(part.inputs, 'fundedFteMonths');
  return rate === undefined || funded === undefined ? null : `${rate}*${funded}/12`;
};

/** Rounded once, not part by part; null where what a part was computed from is not told. */
const paidTogether = (parts: readonly Operand[]): string | null => {
  const [only, second] = parts;
  if (only !== undefined && second === undefined) return only.text;
  const unrounded = parts.map(paid);
  return unrounded.includes(null) ? null : `ROUND(${unrounded.join('+')},2)`;
};

/** The payments of a grant by rates: each purpose is rounded once, and is at most its cost. */
const payments =
  (limits: Readonly<Partial<Record<Term, Term>>>): StepFormula =>
  (operands) => {
    const purposes: string[] = [];
    for (const term of ['personnelGrant', 'workplaceGrant'] as const) {
      const parts = operands.filter(({ figure }) => figure.term === term);
      if (parts.length === 0) continue;
      const amount = paidTogether(parts);
      if (amount === null) return null;
      const limit = limits[term] === undefined ? [] : ofTerms(operands, limits[term]);
      purposes.push(limit.length === 0 ? amount : `MIN(${amount},${limit.join(',')})`);
    }
    return purposes.length === 0 ? null : sumOf(purposes);
  };

const rateTimes =
  (months: Term): StepFormula =>
  (operands) => {
    const [rate] = ofTerms(operands, 'ratePerFte');
    const [counted] = ofTerms(operands, months);
    return rate === undefined || counted === undefined ? null : `ROUND(${rate}*${counted}/12,2)`;
  };

/** An amount at most as high as the cost, a ceiling and what a minimum own share leaves, in steps of so many euros. */
const jointly =
  (amount: (operands: readonly Operand[]) => string, step: '0.01' | '1'): StepFormula =>
  (operands) => {
    const cost = add(operands, 'eligibleCostOfAll');
    const own = ofTerms(operands, 'minOwnShare');
    const most = own.map((each) => `INT(ROUND((100-${each})*${cost}/100/${step},6))*${step}`);
    const limits = [cost, ...ofTerms(operands, 'highestGrant'), ...most];
    return `ROUND(MIN(${[amount(operands), ...limits].join(',')}),2)`;
  };

const jointShare = (mode: 'commercial' | 'down', step: '0.01' | '1'): StepFormula =>
  jointly((operands) => {
    const share = `${add(operands, 'sharePercent')}*${add(operands, 'eligibleCostOfAll')}/100`;
    const decimals = step === '1' ? 0 : 2;
    return mode === 'commercial' ? `ROUND(${share},${decimals})` : `INT(ROUND(${share}/${step},6))*${step}`;
  }, step);

const roundedTo = (mode: 'commercial' | 'down', to: 'cent' | 'euro', amount: string): string => {
  if (mode === 'commercial') return `ROUND(${amount},${to === 'euro' ? 0 : 2})`;
  return to === 'euro' ? `INT(ROUND(${amount},6))` : `INT(ROUND(${amount}*100,6))/100`;
};

/** A percentage of the cost; of the cost of this row and those above less what these get. */
const shareOfCost =
  (mode: 'commercial' | 'down', to: 'cent' | 'euro'): StepFormula =>
  (operands) => {
    const [percent] = ofTerms(operands, 'sharePercent');
    const [cost] = ofTerms(operands, 'eligibleCost', 'eligibleCostOfRowsAbove', 'eligibleCostSoFar');
    return percent === undefined || cost === undefined ? null : roundedTo(mode, to, `${percent}*${cost}/100`);
  };

/** Null where sums of rows above stand in no cell. */
const shareSoFar =
  (mode: 'commercial' | 'down', to: 'cent' | 'euro'): StepFormula =>
  (operands) => {
    const [percent] = ofTerms(operands, 'sharePercent');
    const [above] = operands.filter(({ figure }) => figure.term === 'grantOfRowsAbove');
    const [cost] = ofTerms(operands, 'eligibleCostSoFar');
    if (percent === undefined || cost === undefined || above?.figure.kind !== 'computed') return null;
    return `ROUND(${roundedTo(mode, to, `${percent}*${cost}/100`)}-${above.text},2)`;
  };

/** The cost of all FTE months by those that are funded. */
const costOfFundedMonths: StepFormula = (operands) => {
  const [cost] = ofTerms(operands, 'eligibleCost', 'personnelCost', 'materialCost');
  const [all] = ofTerms(operands, 'fteMonths');
  const [funded] = ofTerms(operands, 'fundedFteMonths');
  return cost === undefined || all === undefined || funded === undefined
    ? null
    : `ROUND(${cost}*${funded}/${all},2)`;
};

/**
 * One rate that is limited to one part of the cost, of a post above the cap to that of its funded FTE months; null
 * where several of them are mixed by months.
 */
const limitedToShare =
  (mode: 'commercial' | 'down', to: 'cent' | 'euro'): StepFormula =>
  (operands) => {
    const [part, second] = operands.filter(({ figure: { term } }) =>
      (['personnelGrant', 'workplaceGrant'] as readonly Term[]).includes(term),
    );
    const [share, otherShare] = [
      ...ofTerms(operands, 'sharePercent'),
      ...ofTerms(operands, 'minOwnShare').map((own) => `(100-${own})`),
    ];
    const [cost, otherCost] = ofTerms(operands, 'eligibleCost', 'materialCost');
    if (part === undefined || share === undefined || cost === undefined) return null;
    if (second !== undefined || otherShare !== undefined || otherCost !== undefined) return null;
    const [all] = ofTerms(part.inputs, 'fteMonths');
    const [funded] = ofTerms(part.inputs, 'fundedFteMonths');
    if (all === undefined || funded === undefined) return null;
    return `MIN(${part.text},${roundedTo(mode, to, `${share}*${cost}*${funded}/${all}/100`)})`;
  };

const amountOf = ({ text, figure }: Operand): Amount => ({ text, value: Number(figure.value) });

/** The part of a grant for all posts by the cost of the post. */
const partByCost: StepFormula = (operands, { value }) => {
  const [grant] = operands.filter(({ figure }) => figure.term === 'jointGrant');
  const [own] = operands.filter(({ figure }) => figure.term === 'eligibleCost');
  const [all] = operands.filter(({ figure }) => figure.term === 'eligibleCostOfAll');
  if (grant === undefined || own === undefined || all === undefined) return null;
  const same = all.inputs.flatMap(({ key }, index) => (key === own.key ? [index] : []));
  const [index, second] = same;
  if (index === undefined || second !== undefined) return wholeOnly([grant], { value } as ComputedFigure);
  return largestRemainder(amountOf(grant), all.inputs.map(amountOf), index, Number(value));
};

/** The percentage of a class of cost; the last account takes what is left, which may be another cent. */
const keyShare: StepFormula = (operands, { value }) => {
  const [cost] = operands.filter(({ figure }) => figure.term === 'cost');
  const [percent] = operands.filter(({ figure }) => figure.term === 'accountPercent');
  if (cost === undefined || percent === undefined) return null;
  const share = (Number(cost.figure.value) * Number(percent.figure.value)) / 100;
  const isShare = Math.abs(share - Number(value)) < 0.005 - 1e-6;
  return isShare ? `ROUND(${cost.text}*${percent.text}/100,2)` : null;
};

/** The whole of what it is a part of, where that is the same amount; a part is not told by the tree. */
const wholeOnly: StepFormula = ([only, second], { value }) =>
  only !== undefined &&
  second === undefined &&
  only.figure.value !== null &&
  Number(only.figure.value) === Number(value)
    ? only.text
    : null;

const carriedOn =
  (raised: boolean): StepFormula =>
  (operands) => {
    const [total] = ofTerms(operands, 'totalCost');
    const [fte] = ofTerms(operands, 'fte');
    const [base] = operands.filter(({ figure }) => figure.term === 'fteOfBase');
    const [months = '12'] = ofTerms(operands, 'months');
    const [factor] = ofTerms(operands, 'payFactor');
    if (total === undefined || (raised && factor === undefined)) return null;
    const size = base === undefined || Number(base.figure.value) === 0 ? '' : `*${fte ?? '1'}/${base.text}`;
    return `ROUND(${total}${size}*${months}/12${raised ? `*${factor}` : ''},2)`;
  };

const excess = orZero((operands) => {
  const need = ofTerms(operands, 'need');
  if (need.length === 0) return null;
  return `${sumOf(need)}-MAX(0,${add(operands, 'available')})-${add(operands, 'additionalIncome')}`;
});
const tested = only('unplanned-amount', 'alreadyGranted');

const quotient =
  (over: Term, under: Term): StepFormula =>
  (operands, { value }) => {
    const [dividend] = ofTerms(operands, over);
    const [divisor] = ofTerms(operands, under);
    const decimals = Math.max(2, (value?.split('.')[1] ?? '').length);
    return dividend === undefined || divisor === undefined
      ? null
      : `ROUND(${dividend}/${divisor},${decimals})`;
  };

const times =
  (term: Term, factor: string): StepFormula =>
  (operands) => {
    const [amount] = ofTerms(operands, term);
    return amount === undefined ? null : `${amount}${factor}`;
  };

/**
 * How Excel computes each step from the steps below it, so that nobody has to believe the add-in. A formula that is
 * missing here does not compile; one that Excel cannot express says so on the sheet.
 */
export const STEP_FORMULAS: Readonly<Record<Formula, StepFormula>> = {
  'as-stated': sum,
  'cost-per-fte-by-months': byMonths('personnelPerFte', { material: true }),
  'raised-cost-per-fte-by-months': byMonths('personnelPerFte', { raised: true, material: true }),
  'compounded-rises': (operands) =>
    operands.length === 0 ? null : operands.map(({ text }) => `(1+${text}/100)`).join('*'),
  'hours-of-full-time': quotient('weeklyHours', 'fullTimeHours'),
  'monthly-times-twelve': times('monthlyPerFte', '*12'),
  'percent-of-full-post': times('employmentPercent', '/100'),
  'sum-of-posts': sum,
  'rate-by-months': payments({}),
  'rate-limited-to-cost': payments({ personnelGrant: 'eligibleCost', workplaceGrant: 'materialCost' }),
  'rate-limited-in-part': notInExcel,
  'cost-of-funded-months': costOfFundedMonths,
  'rate-limited-to-share-commercial-cent': limitedToShare('commercial', 'cent'),
  'rate-limited-to-share-commercial-euro': limitedToShare('commercial', 'euro'),
  'rate-limited-to-share-down-cent': limitedToShare('down', 'cent'),
  'rate-limited-to-share-down-euro': limitedToShare('down', 'euro'),
  'rate-of-sum': (operands) => {
    const [sumOfNotice] = ofTerms(operands, 'noticeSum');
    const [posts] = ofTerms(operands, 'fte');
    const [months] = ofTerms(operands, 'months');
    return sumOfNotice === undefined || posts === undefined || months === undefined
      ? null
      : `ROUND(${sumOfNotice}*12/(${posts}*${months}),6)`;
  },
  'part-by-cost': partByCost,
  'with-minus-without': minus(['jointGrant'], ['jointGrantWithout']),
  'joint-share-commercial-cent': jointShare('commercial', '0.01'),
  'joint-share-commercial-euro': jointShare('commercial', '1'),
  'joint-share-down-cent': jointShare('down', '0.01'),
  'joint-share-down-euro': jointShare('down', '1'),
  'joint-full': jointly((operands) => add(operands, 'eligibleCostOfAll'), '0.01'),
  'joint-deficit': jointly(
    (operands) =>
      `MAX(0,${add(operands, 'eligibleCostOfAll')}-${add(operands, 'fixedOwnShare', 'thirdPartyMoney')})`,
    '0.01',
  ),
  'joint-sum': only('noticeSum'),
  'cost-of-rows-above-and-own': sum,
  'sum-of-shares': sum,
  'share-of-cost-commercial-cent': shareOfCost('commercial', 'cent'),
  'share-of-cost-commercial-euro': shareOfCost('commercial', 'euro'),
  'share-of-cost-down-cent': shareOfCost('down', 'cent'),
  'share-of-cost-down-euro': shareOfCost('down', 'euro'),
  'share-of-cost-so-far-commercial-cent': shareSoFar('commercial', 'cent'),
  'share-of-cost-so-far-commercial-euro': shareSoFar('commercial', 'euro'),
  'share-of-cost-so-far-down-cent': shareSoFar('down', 'cent'),
  'share-of-cost-so-far-down-euro': shareSoFar('down', 'euro'),
  'rate-times-funded-months': rateTimes('fundedFteMonths'),
  'cost-minus-grant': minus(['cost', 'costOfPost'], ['grant', 'grantOfPost']),
  'before-minus-counter-financing': minus(['own-share-before'], ['counter-financing']),
  'before-minus-counter-financing-plus-excess': (operands) =>
    `${add(operands, 'own-share-before')}-${add(operands, 'counter-financing')}+${add(operands, 'excess-grant')}`,
  'grant-beyond-cost': orZero(minus(['counter-financing'], ['own-share-before'])),
  'sum-of-excess-grants': sum,
  'counter-financing-pro-rata': sum,
  'source-pro-rata': wholeOnly,
  'source-fails-pro-rata': notInExcel,
  'source-already-inside': zero,
  'source-not-counted': zero,
  'source-minus-used': minus(['sourceAmount'], ['usedOfSource']),
  'sum-of-sources': sum,
  'own-shares-within-reach': (operands) =>
    operands.length === 0 ? null : sumOf(operands.map(({ text }) => `MAX(0,${text})`)),
  'own-share-minus-break-even': minus(['own-share'], ['break-even']),
  'cost-on-line': sum,
  'part-of-module-pro-rata': wholeOnly,
  'sum-of-modules': sum,
  'cost-of-personnel': sum,
  'cost-of-material': sum,
  'cost-of-transfer': sum,
  'grant-of-class': (operands, figure) =>
    operands.some(({ figure }) => figure.kind === 'computed' && figure.formula === 'sum-of-posts')
      ? wholeOnly(operands, figure)
      : sum(operands, figure),
  'cost-minus-material': minus(['cost'], ['materialCost']),
  'material-by-months': byMonths(null, { material: true }),
  'grant-at-most-personnel': smaller(['grant'], ['costOfPost']),
  'grant-beyond-personnel': (operands) =>
    `${add(operands, 'grant')}-MIN(${add(operands, 'grant')},${add(operands, 'costOfPost')})`,
  'key-share-of-class': keyShare,
  'income-at-most-cost': smaller(['grant', 'counter-financing'], ['cost']),
  'income-minus-planned': minus(['incomeOfModule'], ['plannedIncome']),
  'sum-of-income-lines': sum,
  'income-lines-pro-rata': wholeOnly,
  'authorisation-minus-committed': minus(
    ['appropriation', 'carryOver', 'alreadyGranted'],
    ['committedElsewhere'],
  ),
  'sum-of-rows': sum,
  'sum-of-positions': sum,
  'used-minus-kim-part': orZero(minus(['used', 'expected'], ['usedForKim'])),
  'committed-at-pace': (operands) => {
    const [months] = ofTerms(operands, 'months');
    return months === undefined ? null : `ROUND(${add(operands, 'committedElsewhere')}*12/${months},2)`;
  },
  'need-minus-available': excess,
  'need-minus-available-minus-income': excess,
  'gross-minus-extra-income': orZero((operands) =>
    ofTerms(operands, 'gross').length === 0
      ? null
      : `${add(operands, 'gross')}-MAX(0,${add(operands, 'additionalIncome')})`,
  ),
  'gross-for-extra-plan': only('gross'),
  'stands-on-other-position': zero,
  'no-other-line-in-group': zero,
  'part-by-shortfall': wholeOnly,
  'shortfall-minus-granted': orZero(minus(['excess'], ['additionalIncome', 'unplanned-amount'])),
  'inside-net-amount': zero,
  'income-as-cover': (operands) =>
    `MIN(${add(operands, 'unplanned-amount')},MAX(0,${add(operands, 'additionalIncome')}))`,
  'net-is-leading': only('net'),
  'gross-is-leading': only('gross'),
  'over-plan-with-authorisation': sum,
  'over-plan-by-setting': sum,
  'extra-plan-without-authorisation': sum,
  'absorbed-by-group': sum,
  'sum-of-lines': sum,
  'part-by-need-beyond-grant': wholeOnly,
  'over-plan-plus-extra-plan': sum,
  'sum-of-cover': sum,
  'sum-of-years': sum,
  'unplanned-of-year': sum,
  'needed-minus-granted': orZero(minus(['cover-needed'], ['cover-granted'])),
  'needed-minus-earmarked-minus-granted': orZero(
    minus(['cover-needed'], ['cover-earmarked', 'cover-granted']),
  ),
  'with-already-granted': tested,
  'council-decides': tested,
  'council-decides-by-sum': tested,
  'treasurer-decides': tested,
  'always-insignificant': tested,
  'lowest-threshold': (operands) =>
    operands.every(({ figure }) => figure.term === 'threshold') && operands.length > 0
      ? `MIN(${operands.map(({ text }) => text).join(',')})`
      : null,
  'duty-not-known': tested,
  'threshold-not-entered': tested,
  'stated-exactly': notInExcel,
  'stated-rounded': notInExcel,
  'stated-deviating': notInExcel,
  'later-minus-earlier': firstMinusSecond,
  'earlier-minus-later': firstMinusSecond,
  'earlier-plus-changes': sum,
  'sum-of-accounts': sum,
  'sum-of-grants': sum,
  'grant-minus-excess': minus(['grant'], ['excess-grant']),
  'expenditure-minus-income': minus(['registeredExpenditure'], ['registeredIncome']),
  'sum-of-municipalities': sum,
  'to-allocate-minus-allocated': firstMinusSecond,
  'difference-minus-drivers': ([difference, ...drivers]) =>
    difference === undefined ? null : `${difference.text}-${sumOf(drivers.map(({ text }) => text))}`,
  'average-of-changed-posts': notInExcel,
  'average-over-orders': notInExcel,
  'drivers-not-known': notInExcel,
  'not-comparable': notInExcel,
  'by-largest-remainder': notInExcel,
  'by-sainte-lague': notInExcel,
  'by-dhondt': notInExcel,
  'opted-out': notInExcel,
  'below-minimum-share': notInExcel,
  'sum-of-weights': notInExcel,
  'notice-minus-plan': minus(['grantByNotice'], ['grantByPlanRate']),
  'whole-cost': sum,
  'personnel-cost-by-months': byMonths('personnelPerFte'),
  'raised-personnel-cost-by-months': byMonths('personnelPerFte', { raised: true }),
  'smaller-of-cost-and-ceiling': smaller(['personnelCost'], ['carrierCeiling']),
  'rate-of-role': notInExcel,
  'rate-times-months': rateTimes('fteMonths'),
  'no-top-up': zero,
  'top-up-by-months': byMonths('topUpPerFte'),
  'passed-on-plus-top-up': only('passedOn', 'topUp'),
  'to-carrier-minus-grant': minus(['toCarrier'], ['grant']),
  'cost-minus-to-carrier': minus(['cost'], ['toCarrier']),
  'left-of-source-unclear': notInExcel,
  'total-carried-on': carriedOn(false),
  'raised-total-carried-on': carriedOn(true),
  'forecast-minus-plan': firstMinusSecond,
  'not-in-year': zero,
  'not-filled': zero,
  'stated-by-filled-months': notInExcel,
  'fte-times-months': notInExcel,
  'plan-minus-filled': orZero(minus(['grantByPlan'], ['grantByFilledMonths'])),
  'difference-is-kept': notInExcel,
  'difference-is-paid-back': notInExcel,
  'nothing-to-settle': zero,
  'repayment-rule-missing': notInExcel,
  'change-of-own-share-above-zero': notInExcel,
  'average-of-module': notInExcel,
  'average-of-module-negative': notInExcel,
  'grant-behind-all': sum,
  'grant-of-last': (operands) =>
    operands.length === 0 ? null : `0-${sumOf(operands.map(({ text }) => text))}`,
  'grant-by-cost-in-hundredths': notInExcel,
  'grant-by-cost-in-halves': notInExcel,
  'posts-minus-before': minus(['allocated-posts'], ['allocated-before']),
  'pending-within-gap': smaller(['cover-gap'], ['cover-pending']),
  'gap-minus-pending': orZero(minus(['cover-gap'], ['cover-pending'])),
  'actual-plus-rest': only('monthActual', 'monthRest'),
  'no-days-left': zero,
  'projection-and-others-minus-appropriation': minus(
    ['monthProjection', 'monthElsewhere'],
    ['monthAppropriation'],
  ),
  'projection-minus-grant-and-others': orZero(
    minus(['monthProjection'], ['grantByForecast', 'counter-financing']),
  ),
  'need-of-the-day': sum,
  'sum-of-notices': sum,
  'part-of-notice-by-months': notInExcel,
  'amount-minus-called': minus(['noticeAmount'], ['noticeCalled']),
  'actual-plus-plan-until-call': only('monthActual', 'planUntilCall'),
  'plan-until-call': notInExcel,
  'smaller-of-to-call-and-due': (operands) =>
    ofTerms(operands, 'noticeToCall').length === 0
      ? null
      : `MAX(0,MIN(${add(operands, 'noticeToCall')},${add(operands, 'expenditureDue')}-${add(operands, 'noticeCalled')}))`,
  'grant-minus-repayment': minus(['grant'], ['repayment']),
  'actual-at-most-eligible': notInExcel,
  'smaller-of-grant-and-actual': orZero(smaller(['grantByRule'], ['eligibleActual'])),
  'received-minus-deferred': minus(['received', 'called'], ['deferred']),
  'received-beyond-entitled': orZero(minus(['receivedOfYear'], ['entitled'])),
  'entitled-beyond-received': orZero(minus(['entitled'], ['receivedOfYear'])),
  'received-for-later-years': notInExcel,
  'appropriation-minus-used': orZero(minus(['appropriation', 'carryOver', 'alreadyGranted'], ['used'])),
};
