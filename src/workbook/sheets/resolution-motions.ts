import { isZero } from '../../domain/maybe-amounts';
import type { Motion, ResolutionItem } from '../../domain/resolution/resolution';
import type { Organ } from './resolution-organ';
import { positionTable, type ResolutionTable } from './resolution-tables';
import { perYear, positionWords, TO_FILL_IN, votedAmount } from './resolution-words';

/** A sentence to vote on; with its table where it is about several positions. */
export interface MotionText {
  readonly text: string;
  readonly table: ResolutionTable | null;
}

/** `Der Kreistag stimmt gemäß … der Leistung überplanmäßiger Aufwendungen und Auszahlungen bei … zu.` */
export function consentText(motion: Motion, { nominative, law }: Organ): MotionText {
  const { expenditure, where, table, after } = partsOf(motion, 'consent');
  return {
    text: `${nominative} stimmt gemäß ${law} der Leistung ${expenditure} ${where} zu${table === null ? '.' : ':'}${after}`,
    table,
  };
}

/** What the treasurer grants, the council takes note of. */
export function informationText(motion: Motion, { nominative }: Organ): MotionText {
  const { expenditure, where, table, after } = partsOf(motion, 'information');
  return {
    text: `${nominative} nimmt von den durch die Kämmerin/den Kämmerer nach § 83 Abs. 1 GO NRW bewilligten ${dativeOf(expenditure)} ${where} Kenntnis (§ 83 Abs. 2 GO NRW)${table === null ? '.' : ':'}${after}`,
    table,
  };
}

/** The sentence while no amount is known. */
export function openConsentText(years: readonly number[], { nominative, law }: Organ): string {
  const amounts = perYear(years.map((year) => ({ year, text: TO_FILL_IN })));
  return `${nominative} stimmt gemäß ${law} der Leistung über- oder außerplanmäßiger Aufwendungen und Auszahlungen bei Produkt ${TO_FILL_IN}, Sachkonto ${TO_FILL_IN}, ${amounts} zu.`;
}

interface MotionParts {
  /** In the genitive. */
  readonly expenditure: string;
  readonly where: string;
  readonly table: ResolutionTable | null;
  /** A sentence of its own, with a blank before it. */
  readonly after: string;
}

function partsOf(motion: Motion, purpose: 'consent' | 'information'): MotionParts {
  const { items, byYear, sum } = motion;
  const kinds = kindsOf(items);
  const years = perYear(byYear.map((each) => ({ year: each.year ?? 0, text: votedAmount(each) })));
  const amounts = byYear.length > 1 ? `${years}, insgesamt ${votedAmount(sum)},` : years;
  const only = onlyPosition(items);
  return {
    expenditure: `${kinds} ${expenditureOf(motion)}`,
    where:
      only === null ? `bei folgenden Haushaltsstellen ${amounts}` : `bei ${positionWords(only)}, ${amounts}`,
    table: only === null ? positionTable(motion, purpose) : null,
    after: only === null ? '' : paymentsText(motion),
  };
}

/** Said only where not all of it is paid out. */
function paymentsText({ sum: { payments } }: Motion): string {
  if (payments === null) return ` Davon zahlungswirksam: ${TO_FILL_IN}.`;
  return isZero(payments) ? ' Die Aufwendungen sind nicht zahlungswirksam.' : '';
}

/** `Aufwendungen und Auszahlungen`; what is not paid out is expenditure only. */
function expenditureOf({ sum: { amount, payments } }: Motion): string {
  if (payments !== null && isZero(payments)) return 'Aufwendungen';
  const allPaid = payments !== null && (!payments.known || !amount.known || payments.value === amount.value);
  return allPaid ? 'Aufwendungen und Auszahlungen' : 'Aufwendungen und, soweit zahlungswirksam, Auszahlungen';
}

const KINDS = {
  'over-plan': 'überplanmäßiger',
  'extra-plan': 'außerplanmäßiger',
  both: 'über- und außerplanmäßiger',
} as const;

function kindsOf(items: readonly ResolutionItem[]): string {
  const [kind = 'over-plan', ...more] = new Set(items.map((each) => each.kind));
  return KINDS[more.length > 0 ? 'both' : kind];
}

/** `überplanmäßiger Aufwendungen` → `überplanmäßigen Aufwendungen` */
function dativeOf(genitive: string): string {
  return genitive.replace('planmäßiger ', 'planmäßigen ');
}

/** The position where all items stand on one and are of one kind. */
function onlyPosition(items: readonly ResolutionItem[]): ResolutionItem | null {
  const [first] = items;
  const words = new Set(items.map((each) => `${each.kind} ${positionWords(each)}`));
  return first === undefined || words.size > 1 ? null : first;
}
