import { parseArea } from '../address';
import { headingAside } from '../cells/heading-aside';
import { headingWords } from '../headings/heading-words';
import { isCost } from './block-measure';
import type { Cell, Figure } from './figure';
import { labelOf } from './label';
import { saysNothing } from './label';
import type { LabelFinder } from './labels-reaching';

/** A label of amounts with words in brackets that nobody knows: `Gesamtkosten (xyz)`. */
export interface UnknownWords extends Cell {
  readonly text: string;
  readonly words: string;
}

/** The labels of cost and grant that say more in brackets than is known; what a user said they mean is known. */
export function unknownWords(finder: LabelFinder, figures: readonly Figure[]): readonly UnknownWords[] {
  const counted = figures.filter(
    ({ measure, isTotal }) => !isTotal && (isCost(measure) || measure === 'grant'),
  );
  const addresses = new Set(counted.flatMap(({ labels }) => labels.measure ?? []));
  return [...addresses].flatMap((address) => {
    const { top: row, left: column } = parseArea(address);
    const label = finder.sheet.label(row, column);
    if (label === null || label.byHand !== null) return [];
    const words = headingWords(label.text).asides.find(isUnknown);
    return words === undefined ? [] : [{ row, column, text: label.text, words }];
  });
}

/** How large what the amount is of is: `(2,5 Stellen)`. */
const SIZE = /^(?:(?:rd|ca)\. ?)?\d/;
/** A part of what it stands behind, or no amount at all. */
const OTHER = /^(?:saldo|differenz|veraenderung|abweichung|anzahl)/;

function isUnknown(aside: string): boolean {
  if (headingAside(aside) !== 'unknown' || SIZE.test(aside)) return false;
  if (OTHER.test(aside)) return true;
  const label = labelOf(aside);
  return label === null || (saysNothing(label) && !label.isPaid);
}
