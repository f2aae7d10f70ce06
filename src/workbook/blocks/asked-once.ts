import type { Finding } from '../../domain/findings/finding';
import { toldOnce, type ToldApartBy } from '../../domain/findings/told-once';

const TOLD_APART_BY: ToldApartBy = {
  'block-labels-contradict': ['texts', 'coordinate'],
  'block-label-unclear': ['text', 'coordinate'],
  'block-coordinate-missing': ['coordinate'],
  'block-unit-in-doubt': ['text'],
  'block-label-lost': [],
  'block-figure-twice': [],
  'block-figure-repeated': [],
  'own-share-not-filled': ['heading'],
  'own-share-of-one-post': ['module'],
  'block-grant-missing': [],
  'block-grant-only-in-total': [],
  'block-cost-missing': [],
  'cost-after-third-party': ['label'],
  'block-illegible': ['label'],
  'block-no-grant': ['text', 'label'],
  'block-grant-in-parts': ['labels'],
  'block-negative': ['label'],
  'percent-in-amount': ['column'],
  'date-in-amount': ['column'],
  'amount-not-yearly': ['column'],
  'amount-in-currency': ['column'],
  'unit-contradicts': ['column'],
  'ambiguous-number': [],
};

/** The findings of a cross-tab, each question once: at the first cell that it is about, with the others in `also`. */
export function askedOnce(findings: readonly Finding[]): readonly Finding[] {
  return toldOnce(findings, TOLD_APART_BY);
}
