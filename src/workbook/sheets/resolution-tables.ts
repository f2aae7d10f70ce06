import type { Maybe } from '../../domain/maybe';
import { ZERO_CENTS, type Cents } from '../../domain/numbers';
import type { Motion, MotionAmount, OwnShareTable } from '../../domain/resolution/resolution';
import type { RuleSet } from '../../domain/rules/rule-set';
import { bindingUnitWords, moduleName, TO_FILL_IN, UNDOCUMENTED } from './resolution-words';

/** A table of the draft resolution: texts, and amounts of which null is to be filled in. */
export interface ResolutionTable {
  readonly purpose: 'own-share' | 'consent' | 'information';
  /** The first columns are texts, the others amounts. */
  readonly texts: readonly string[];
  readonly amounts: readonly string[];
  readonly rows: readonly ResolutionTableRow[];
  readonly totals: readonly ResolutionTableRow[];
}

export interface ResolutionTableRow {
  readonly texts: readonly string[];
  readonly amounts: readonly (Maybe<Cents> | null)[];
}

/** The own shares by module and year. */
export function ownShareTable(
  { modules, byYear, total }: OwnShareTable,
  wording: RuleSet['modules'],
): ResolutionTable {
  const years = byYear.map(({ year }) => year);
  return {
    purpose: 'own-share',
    texts: ['Eigenanteil'],
    amounts: [...years.map(String), 'gesamt'],
    rows: modules.map(({ module, byYear: own, total: all }) => ({
      texts: [moduleName(module, wording)],
      amounts: [...years.map((year) => own.find((each) => each.year === year)?.amount ?? NOTHING), all],
    })),
    totals: [{ texts: ['Summe'], amounts: [...byYear.map(({ amount }) => amount), total] }],
  };
}

const KINDS = { 'over-plan': 'üpl', 'extra-plan': 'apl' } as const;

/** The positions that a motion is about, with the sum of each year. */
export function positionTable(
  { items, byYear, sum }: Motion,
  purpose: 'consent' | 'information',
): ResolutionTable {
  const net = items.some(({ isUndocumented }) => isUndocumented);
  const allNet = items.every(({ isUndocumented }) => isUndocumented);
  const amounts = ({ amount, gross, payments }: MotionAmount): (Maybe<Cents> | null)[] => [
    amount,
    ...(net ? [gross] : []),
    payments,
  ];
  const total = (label: string, each: MotionAmount): ResolutionTableRow => ({
    texts: [label, '', '', ''],
    amounts: amounts(each),
  });
  return {
    purpose,
    texts: ['Produkt', 'Sachkonto', 'Jahr', 'üpl/apl'],
    amounts: [
      net ? `Betrag (${allNet ? '' : 'üpl: '}${UNDOCUMENTED})` : 'Betrag',
      ...(net ? ['brutto'] : []),
      'davon zahlungswirksam',
    ],
    rows: items.map((item) => ({
      texts: [
        `${item.product ?? TO_FILL_IN}${item.bindingUnit === null ? '' : ` (${bindingUnitWords(item.bindingUnit)})`}`,
        item.account ?? TO_FILL_IN,
        String(item.year),
        KINDS[item.kind],
      ],
      amounts: amounts(item),
    })),
    totals: [
      ...(byYear.length > 1 ? byYear.map((each) => total(`Summe ${each.year}`, each)) : []),
      total('Summe', sum),
    ],
  };
}

const NOTHING: Maybe<Cents> = { known: true, value: ZERO_CENTS };
