import { plainText } from '../cells/cell-text';
import { isAmount } from './block-measure';
import { namesNoWholeModule, saysNothing, type Label } from './label';
import type { PlacedLabel } from './placed-label';

/** What the labels of one direction say together, however many figures they reach. */
export interface SaidByLabels {
  /** The closest that names a measure. */
  readonly measure: PlacedLabel | undefined;
  /** The same below the title of the sheet. */
  readonly measureBelowTitle: PlacedLabel | undefined;
  /** The closest that says a module, or several. */
  readonly module: PlacedLabel | undefined;
  /** The closest that says a year, or several. */
  readonly year: PlacedLabel | undefined;
  /** The closest that names a programme, this one or another; of the lines of a title one that names this one. */
  readonly programme: PlacedLabel | undefined;
  /** The closest that says a part of the year. */
  readonly part: PlacedLabel | undefined;
  /** The closest that says a year, a part of one, or a total. */
  readonly period: PlacedLabel | undefined;
  /** Those that say more than a measure, module or year. */
  readonly details: readonly PlacedLabel[];
  readonly totals: readonly PlacedLabel[];
  /** `davon …` */
  readonly contained: readonly PlacedLabel[];
  /** `Kosten gesamt`: a total of amounts. */
  readonly hasSum: boolean;
  readonly isPerUnit: boolean;
  /** The same of a line that names no amount: `Beträge je Monat`. */
  readonly areAllPerUnit: boolean;
  readonly takesOff: boolean;
  /** They name a post and say nothing else of its figures. */
  readonly nameOnly: boolean;
}

/** @param labels the closest first */
export function saidBy(labels: readonly PlacedLabel[]): SaidByLabels {
  return {
    measure: labels.find((each) => each.measure !== null),
    measureBelowTitle: labels.find((each) => !each.isTitle && each.measure !== null),
    module: labels.find((each) => each.module !== null || spans(each, 'module')),
    year: labels.find((each) => each.year !== null || spans(each, 'year')),
    programme: programmeOf(labels),
    part: labels.find((each) => each.part !== null),
    period: labels.find((each) => each.part !== null || each.year !== null || each.isTotal),
    details: labels.filter(saysDetails),
    totals: labels.filter((each) => each.isTotal),
    contained: labels.filter((each) => each.isContained),
    hasSum: labels.some((each) => each.isTotal && isAmount(each.measure)),
    isPerUnit: labels.some((each) => each.isPerUnit),
    areAllPerUnit: labels.some((each) => each.isPerUnit && each.measure === null),
    takesOff: labels.some((each) => each.takesOff),
    nameOnly: labels.every(saysNothingButName),
  };
}

function programmeOf(labels: readonly PlacedLabel[]): PlacedLabel | undefined {
  const closest = labels.find((each) => each.programme !== null);
  const own = closest?.isTitle === true ? labels.find((each) => each.programme === 'own') : undefined;
  return own ?? closest;
}

function saysNothingButName(label: PlacedLabel): boolean {
  if (!saysNothing(label) || saysDetails(label)) return false;
  const { isContained, takesOff, isPerUnit, byHand, inLine, programme } = label;
  return programme === null && !isContained && !takesOff && !isPerUnit && byHand === null && inLine === null;
}

/** `2021/2022` says years, but not one. */
export function spans(label: Label, coordinate: 'module' | 'year'): boolean {
  return (
    label.isUnclear &&
    label[coordinate] === null &&
    (coordinate === 'year' ? /20\d{2}/.test(label.text) : mentionsModule(label.text))
  );
}

function mentionsModule(text: string): boolean {
  return /modul|baustein/i.test(text) || namesNoWholeModule(plainText(text));
}

function saysDetails({ version, euroPerUnit, currency, role, isPaid, span }: PlacedLabel): boolean {
  return (
    isPaid || version !== null || euroPerUnit !== null || currency !== null || role !== null || span !== null
  );
}
