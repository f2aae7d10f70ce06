import type { ModuleNumber, Role } from '../../domain/module';
import { cellText, plainText } from '../cells/cell-text';
import { modulesNamedIn, readModule } from '../cells/read-module';
import { roleNamedIn } from '../cells/read-role';
import { headingWords, unitOfNote } from '../headings/heading-words';
import type { CellValue } from '../snapshot';
import { blockMeasureIn, type BlockMeasure } from './block-measure';

/** A coordinate value that stands for all: the total over the modules, or over the years. */
export const ALL = 'all';
export type All = typeof ALL;

/** What a label says about the figures that it reaches. What it says nothing about is null. */
export interface Label {
  readonly text: string;
  readonly measure: BlockMeasure | null;
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  readonly role: Role | null;
  readonly version: string | null;
  /** Euro per unit: 1.000 for T€. */
  readonly euroPerUnit: number | null;
  /** A total of what stands beside it. */
  readonly isTotal: boolean;
  /** `./.`, `abzüglich`: an amount that is taken off. */
  readonly takesOff: boolean;
  /** Several years or modules in one label, e.g. `2021/2022`: it says a coordinate, but not one value of it. */
  readonly isUnclear: boolean;
}

const TAKES_OFF = /^(?:\.\/\.|\/\.|[-−–]\s|abzgl\b|abzueglich|davon ab\b|minus\b|ab:)/;
const TOTAL =
  /^(?:(?:zwischen|gesamt|end|teil|jahres|zw\.-?)?summen?|insgesamt|insg\.?|zusammen|total|gesamt|gesamtergebnis|ges\.|σ|∑|alle module|alle jahre|zusammenfassung|gesamtuebersicht|gesamtdarstellung)(?![a-z])|(?<![a-z])(?:gesamt|insgesamt|summe|total)$/;
const YEARS = /(?<![\d.,])20\d{2}(?![\d.,]?\d)/g;
const TWO_YEARS = /20\d{2} ?(?:\/|-|–|bis|und|\+) ?(?:20)?\d{2}(?!\d)/;
const VERSIONS: readonly (readonly [RegExp, string])[] = [
  [/lt\.? ?(?:zuwendungs)?bescheid|laut (?:zuwendungs)?bescheid/, 'lt. Bescheid'],
  [/lt\.? ?abrechnung|laut abrechnung/, 'lt. Abrechnung'],
  [/\b(?:vorlage|entwurf)\b/, 'Vorlage'],
  [/\b(?:sitzung|beschluss)\b/, 'Sitzung'],
  [/\b(?:alt|bisher|vorher)\b/, 'alt'],
  [/\b(?:neu|aktuell|nachher)\b/, 'neu'],
];
const LONGEST_LABEL = 120;

/** What a cell of text, or a year as a number, says as a label; null where it says nothing about figures. */
export function labelOf(cell: CellValue): Label | null {
  if (typeof cell === 'boolean') return null;
  const text = cellText(cell);
  if (text === '' || text.length > LONGEST_LABEL) return null;
  const plain = plainText(text)
    .replace(/[¹²³*†]|(?<=[a-z])\d\)$/g, '')
    .trim();
  const years = [...new Set((plain.match(YEARS) ?? []).map(Number))];
  const modules = moduleNamesIn(text);
  const [module = null] = modules;
  const [year = null] = years;
  const spansYears = TWO_YEARS.test(plain) || years.length > 1;
  return {
    text,
    measure: blockMeasureIn(plain),
    module: modules.length === 1 ? module : null,
    year: spansYears ? null : year,
    role: roleNamedIn(text),
    version: VERSIONS.find(([pattern]) => pattern.test(plain))?.[1] ?? null,
    euroPerUnit: headingWords(text).euroPerUnit ?? unitOfNote(text),
    isTotal: TOTAL.test(plain.replace(/[:.]$/, '')),
    takesOff: TAKES_OFF.test(plain),
    isUnclear: spansYears || modules.length > 1,
  };
}

function moduleNamesIn(text: string): readonly ModuleNumber[] {
  const named = modulesNamedIn(text);
  if (named.length > 0 || /^[\s\d.,]+$/.test(text)) return named;
  const whole = readModule(text);
  return whole.kind === 'value' && /modul|baustein|kim/i.test(text) ? [whole.value] : [];
}
