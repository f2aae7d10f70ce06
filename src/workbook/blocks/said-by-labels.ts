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
  /** The closest that names any, and the closest that names this one. */
  readonly closestProgramme: PlacedLabel | undefined;
  readonly ownProgramme: PlacedLabel | undefined;
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

const NO_LABELS: readonly PlacedLabel[] = [];

/** What no label says. */
export const SAID_BY_NONE: SaidByLabels = {
  measure: undefined,
  measureBelowTitle: undefined,
  module: undefined,
  year: undefined,
  programme: undefined,
  closestProgramme: undefined,
  ownProgramme: undefined,
  part: undefined,
  period: undefined,
  details: NO_LABELS,
  totals: NO_LABELS,
  contained: NO_LABELS,
  hasSum: false,
  isPerUnit: false,
  areAllPerUnit: false,
  takesOff: false,
  nameOnly: true,
};

/** @param labels the closest first */
export function saidBy(labels: readonly PlacedLabel[]): SaidByLabels {
  return labels.reduceRight((further, each) => saidWith(each, further), SAID_BY_NONE);
}

/** What a label and those further away say together; of many lines one below the other each adds to those above it. */
export function saidWith(closest: PlacedLabel, further: SaidByLabels): SaidByLabels {
  const { measure, part, year, isTotal, isPerUnit, isWeak } = closest;
  const joined = (is: boolean, labels: readonly PlacedLabel[]): readonly PlacedLabel[] =>
    is ? [closest, ...labels] : labels;
  const closestProgramme = closest.programme === null ? further.closestProgramme : closest;
  const ownProgramme = closest.programme === 'own' ? closest : further.ownProgramme;
  return {
    measure: measure === null || (isWeak && further.measure !== undefined) ? further.measure : closest,
    measureBelowTitle:
      measure === null || closest.isTitle || (isWeak && further.measureBelowTitle !== undefined)
        ? further.measureBelowTitle
        : closest,
    module: closest.module !== null || spans(closest, 'module') ? closest : further.module,
    year: year !== null || spans(closest, 'year') ? closest : further.year,
    programme: closestProgramme?.isTitle === true ? (ownProgramme ?? closestProgramme) : closestProgramme,
    closestProgramme,
    ownProgramme,
    part: part === null ? further.part : closest,
    period: part !== null || year !== null || isTotal ? closest : further.period,
    details: joined(saysDetails(closest), further.details),
    totals: joined(isTotal, further.totals),
    contained: joined(closest.isContained, further.contained),
    hasSum: (isTotal && isAmount(measure)) || further.hasSum,
    isPerUnit: isPerUnit || further.isPerUnit,
    areAllPerUnit: (isPerUnit && measure === null) || further.areAllPerUnit,
    takesOff: closest.takesOff || further.takesOff,
    nameOnly: saysNothingButName(closest) && further.nameOnly,
  };
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
