import { parseArea } from '../address';
import { plainText } from '../cells/cell-text';
import { headingAside } from '../cells/heading-aside';
import { headingWords } from '../headings/heading-words';
import { isCost } from './block-measure';
import type { Cell, Figure } from './figure';
import { GRANT_ON_TOP } from './grant-on-top';
import { labelOf, saysNothing, type Label } from './label';
import type { LabelFinder } from './labels-reaching';

/** A label of amounts with words that nobody knows, or of another year: `Gesamtkosten (xyz)`, `Kosten Vorjahr`. */
export interface UnknownWords extends Cell {
  readonly text: string;
  readonly words: string;
}

/** The labels of cost and grant that say more than is known; what a user said they mean is known. */
export function unknownWords(finder: LabelFinder, figures: readonly Figure[]): readonly UnknownWords[] {
  const counted = figures.filter(
    ({ measure, isTotal }) => !isTotal && (isCost(measure) || measure === 'grant'),
  );
  const addresses = new Set(counted.flatMap(({ labels }) => labels.measure ?? []));
  const labels = [...addresses].flatMap((address) => {
    const { top: row, left: column } = parseArea(address);
    const label = finder.sheet.label(row, column);
    return label === null ? [] : [{ ...label, row, column }];
  });
  // `Landesförderung (Grundbetrag)` beside `Landesförderung (Aufstockung)`: the parts of one grant.
  const isPartOfGrant = ({ measure, text }: Label): boolean =>
    measure === 'grant' && GRANT_ON_TOP.test(plainText(text));
  const areParts = labels.filter(isPartOfGrant).length > 1;
  return labels.flatMap((label) => {
    const { row, column } = label;
    if (label.byHand !== null || (areParts && isPartOfGrant(label))) return [];
    const ofOtherYear = label.year === null ? OF_OTHER_YEAR.exec(plainText(label.text))?.[0] : undefined;
    const words = ofOtherYear ?? headingWords(label.text).asides.find(isUnknown);
    return words === undefined ? [] : [{ row, column, text: label.text, words }];
  });
}

/** An amount of another year than the one that reaches it: `Kosten Vorjahr`. */
const OF_OTHER_YEAR =
  /(?<!wie (?:im )?|zum |ggue\. |gegenueber (?:dem )?)(?:vor|folge)jahr|(?:letzt|vorig|naechst|folgend)e[rsn]? jahr/;
/** How large what the amount is of is: `(2,5 Stellen)`. */
const SIZE = /^(?:(?:rd|ca)\. ?)?\d/;
/** A part of what it stands behind, or no amount at all. */
const OTHER = /^(?:saldo|differenz|veraenderung|abweichung|anzahl|ohne (?:ag|arbeitgeber))/;

function isUnknown(aside: string): boolean {
  if (OTHER.test(aside)) return true;
  if (headingAside(aside) !== 'unknown' || SIZE.test(aside)) return false;
  const label = labelOf(aside);
  return label === null || (saysNothing(label) && !label.isPaid);
}
