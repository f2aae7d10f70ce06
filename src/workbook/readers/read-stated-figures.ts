import type { Measure, ModuleNumber, StatedFigure } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import { plainText } from '../cells/cell-text';
import { modulesNamedIn } from '../cells/read-module';
import type { RowReader } from '../tables/row-reader';
import { centsOf, moduleOrAll, text, years } from './parsers';

const OWN_WORDS: readonly (readonly [Measure, RegExp])[] = [
  ['own-share', /eigenanteil|eigenmittel|own share/],
  ['over-plan', /ueberplan|\buepl\b|over-?plan/],
  ['extra-plan', /ausserplan|\bapl\b|extra-?plan/],
];
const OTHER_WORDS: readonly (readonly [Measure, RegExp])[] = [
  ['grant', /zuwendung(?!sf)|foerder(?!f)|landesmittel|\bgrant\b|funding/],
  ['cost', /kosten|aufwand|aufwendung|\bcosts?\b/],
  ['cover', /deckung(?!s?kreis|s?luecke)|\bcover\b/],
];
const NOT_ONE_OF_OURS = /foerderfaehig|zuwendungsfaehig|luecke|foerdersatz|quote|prozent|%/;

/** Reads the stated figures; one whose meaning stays unclear is a finding and is left out. */
export function readStatedFigures(reader: RowReader): StatedFigure[] {
  const figures: StatedFigure[] = [];
  for (const row of reader.table.rows) {
    reader.start(row);
    const label = reader.needed(reader.column('label'), text);
    const amount = reader.needed(reader.column('amount'), centsOf);
    const measureText = reader.optional(reader.column('measure'), text) ?? '';
    const moduleOfColumn = reader.optional(reader.column('module'), moduleOrAll);
    const yearsOfColumn = reader.optional(reader.column('year'), years) ?? [];
    const version = reader.optional(reader.column('version'), text);
    const source = reader.optional(reader.column('source'), text);
    if (reader.failed || label === null || amount === null) continue;
    const measure = measureNamedIn(`${label} ${measureText}`);
    const module = agreed(moduleOfColumn, modulesNamedIn(label));
    const year = agreed(yearsOfColumn.length === 1 ? yearsOfColumn[0]! : null, yearsNamedIn(label));
    if (measure === null || module === UNCLEAR || year === UNCLEAR) {
      reader.report(finding('stated-unclear', reader.place(reader.column('label')), { label }));
      continue;
    }
    figures.push({ origin: reader.origin(), label, amount, measure, module, year, version, source });
  }
  return figures;
}

/** What a wording stands for; null where it names nothing that we know, or several things. */
export function measureNamedIn(words: string): Measure | null {
  const plain = plainText(words);
  const named = namedOf(OWN_WORDS, plain);
  if (named.length === 1) return named[0]!;
  if (named.length === 2 && !named.includes('own-share')) return 'unplanned';
  if (named.length > 0 || NOT_ONE_OF_OURS.test(plain)) return null;
  if (/unplanned|ungeplant/.test(plain)) return 'unplanned';
  const others = namedOf(OTHER_WORDS, plain);
  return others.length === 1 ? others[0]! : null;
}

function namedOf(list: readonly (readonly [Measure, RegExp])[], plain: string): Measure[] {
  return list.filter(([, pattern]) => pattern.test(plain)).map(([measure]) => measure);
}

const UNCLEAR = 'unclear';

/** The value of the column together with those of the words: they must not contradict each other. */
function agreed<T extends ModuleNumber | number>(
  column: T | null,
  named: readonly T[],
): T | null | typeof UNCLEAR {
  if (named.length === 0) return column;
  if (column === null) return named.length === 1 ? named[0]! : UNCLEAR;
  return named.length === 1 && named[0] === column ? column : UNCLEAR;
}

/** The one year that a wording names; two years side by side (`2021/2022`) are the total over them. */
function yearsNamedIn(label: string): number[] {
  const years = [...new Set((label.match(/(?<![\d.])20\d{2}(?![\d.]\d)/g) ?? []).map(Number))];
  return years.length > 1 || /20\d{2} ?\/ ?\d{2}(?!\d)/.test(label) ? [] : years;
}
