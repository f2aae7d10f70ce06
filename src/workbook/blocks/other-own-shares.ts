import { makeOnce, makeOnceEach } from '../../domain/explanation/make-once';
import { finding, type Finding } from '../../domain/findings/finding';
import { parseArea } from '../address';
import { isCost } from './block-measure';
import { cellKey } from './cell-key';
import type { Figure } from './figure';
import { placeIn, wordsOf } from './figure-words';
import type { PlacedLabel } from './placed-label';
import type { SheetFigures } from './read-blocks';
import { statusNamedIn } from './status-named-in';
import {
  headingOf,
  headsAnotherOwnShare,
  isOfAnotherOwnShare,
  saidOfOwnShare,
  type BesideOwnShare,
} from './whole-own-share';

/** Cells of own shares that are not, or may not be, the whole one of their year, with what has to be said about them. */
export interface OtherOwnShares {
  /** Those of another time, paper or stage of the computation. */
  readonly others: ReadonlyMap<Figure, Finding>;
  /** Those with words that nobody knows. */
  readonly notWhole: ReadonlyMap<Figure, Finding>;
}

/** The own shares of a sheet that the words of their labels make another one than costs and grants beside them give. */
export function otherOwnShares(found: SheetFigures): OtherOwnShares {
  const others = new Map<Figure, Finding>();
  const notWhole = new Map<Figure, Finding>();
  const amounts = makeOnce(() => amountsBeside(found));
  const saidBy = makeOnceEach(
    ({ text, beside }: Said) => `${beside.module}|${beside.year}|${text}`,
    ({ text, beside }) =>
      saidOfOwnShare(text, { ...amounts(), texts: amounts().textsOf(beside) }, found.grid.needs.words),
  );
  const headsAnother = onceForEach(headsAnotherOwnShare);
  const cellOf = onceForEach(parseArea);
  /** The label of a figure at an address; null where it is none of a cell. */
  const labelAt = ({ reaching }: Figure, address: string | undefined): PlacedLabel | null => {
    if (address === undefined) return null;
    const { top, left } = cellOf(address);
    const isThere = ({ row, column }: PlacedLabel): boolean => row === top && column === left;
    const { row, column, section } = reaching;
    return row.find(isThere) ?? column.find(isThere) ?? section.find(isThere) ?? null;
  };
  const reachesAmounts = ({ row, column }: PlacedLabel): boolean =>
    amounts().labels.has(cellKey(row, column));
  /** The label around an own share, not around its costs and grants, that makes it another one. */
  const groupOf = ({ reaching: { row, column, section } }: Figure, own: PlacedLabel): PlacedLabel | null => {
    const isOther = (each: PlacedLabel): boolean =>
      each !== own && each.measure !== 'own-share' && headsAnother(each.text) && !reachesAmounts(each);
    const [line] = section;
    const ofLine = line === undefined || line.isTitle || !isOther(line) ? null : line;
    return row.find(isOther) ?? column.find(isOther) ?? ofLine;
  };
  /** The label of a version that no cost or grant has: `Eigenanteil alt`. `neu` is what they are. */
  const versionOf = (figure: Figure): PlacedLabel | null => {
    const { version } = figure;
    if (version === null || version === 'neu' || amounts().versions.has(version)) return null;
    const isStatedAlone = amounts().labels.size === 0 && found.grid.cell(figure.row, figure.column) !== '';
    const label = isStatedAlone ? null : labelAt(figure, figure.labels.version);
    return label === null || reachesAmounts(label) ? null : label;
  };
  for (const figure of found.figures) {
    if (figure.measure !== 'own-share' || figure.isPerUnit) continue;
    const own = labelAt(figure, figure.labels.measure);
    if (own === null || own.byHand !== null) continue;
    const other = groupOf(figure, own) ?? versionOf(figure);
    const said = other === null ? saidBy({ text: own.text, beside: figure }) : '';
    if (other === null && said === '') continue;
    const group = other === null || other === own ? null : other.text;
    const told = finding('own-share-not-filled', placeIn(found, own), {
      heading: headingOf(own.text, group),
    });
    (other !== null || isOfAnotherOwnShare(own.text) ? others : notWhole).set(figure, told);
  }
  return { others, notWhole };
}

/** The words of an own share with the module and year that it is of. */
interface Said {
  readonly text: string;
  readonly beside: Figure;
}

function onceForEach<T>(make: (text: string) => T): (text: string) => T {
  return makeOnceEach((text: string) => text, make);
}

/** What costs and grants say, also blank ones and those that cannot be read. */
interface AmountsBeside extends Omit<BesideOwnShare, 'texts'> {
  /** The words of the costs and grants of the module and year of an own share, or of all where it is of all. */
  textsOf(figure: Figure): readonly string[];
  readonly versions: ReadonlySet<string | null>;
  /** The labels that reach any of them. */
  readonly labels: ReadonlySet<number>;
}

/** True where one of two coordinates says the other, or none in particular. */
function isSame(one: Figure['module'], other: Figure['module']): boolean {
  return typeof one !== 'number' || typeof other !== 'number' || one === other;
}

function amountsBeside(found: SheetFigures): AmountsBeside {
  const amounts = [...found.figures, ...found.blank, ...found.nothing, ...found.illegible].filter(
    ({ measure }) => isCost(measure) || measure === 'grant' || measure === 'eligible-cost',
  );
  const labels = new Set<number>();
  const seen = new Set<readonly PlacedLabel[]>();
  for (const { reaching } of amounts) {
    for (const direction of [reaching.row, reaching.column, reaching.section]) {
      if (seen.has(direction)) continue;
      seen.add(direction);
      for (const { row, column } of direction) labels.add(cellKey(row, column));
    }
  }
  return {
    textsOf: ({ module, year }) => {
      const ofSame = amounts.filter(
        (each) => each.measure !== 'eligible-cost' && isSame(each.module, module) && isSame(each.year, year),
      );
      return [...new Set(ofSame.map((each) => wordsOf(each, found)))];
    },
    hasCounterFinancing: found.figures.some(
      (each) => each.measure === 'counter-financing' && statusNamedIn(wordsOf(each, found)) === 'granted',
    ),
    versions: new Set(amounts.map(({ version }) => version)),
    labels,
  };
}
