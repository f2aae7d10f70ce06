import type { ModuleNumber } from '../../domain/module';
import { isBlank, plainText } from '../cells/cell-text';
import { modulesNamedIn } from '../cells/read-module';
import type { Heading, TotalRow } from '../tables/table';
import { isOfAnotherOwnShare } from './whole-own-share';

/** What a total row says of the rows that it sums up; null: nothing. */
export interface SaidByTotal {
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  /** Other words, which only rows that have them as well explain: `kamen`, `koordination`. */
  readonly groups: readonly string[];
}

const YEARS = /(?<!\d)20\d{2}(?!\d)/g;
const MODULE = /\b(?:modul|baustein|m|b)e?s?[ -]?(?:nr\.? ?)?0?(?:[1-9]|i{1,3}|iv|v)\b/g;
const TOTAL =
  /[σ∑]|\b(?:(?:gesamt|zwischen|zw\.?|end|teil|jahres|unter|haupt|sub|grand)?[ -]?(?:summen?|ergebnis|total|betrag)|gesamt|ges|insgesamt|insg|zusammen|zus|summa(?: summarum)?|sum|alle[rs]?|ueber|der|die|des|fuer|von|kim|module?|bausteine?|stellen|gesamtkosten|kosten|eigenanteile?|(?:haushalts)?jahre?s?|hh?j|(?:auf|zusammen)summiert|aufaddiert)\b/g;

/**
 * What a total row says, in its own words and those of its fields and label columns; null where it names several modules
 * or years. A text behind the amounts, `Rat 12.05.2021`, is a remark, unless it says that they are others.
 */
export function saidByTotal({ row, text }: TotalRow, heading: Heading): SaidByTotal | null {
  const { grid, left, right, columns } = heading;
  const { words } = grid.needs;
  const texts = new Set([text]);
  const modules = new Set<ModuleNumber>();
  const years = new Set<number>();
  const money = columns.filter(({ spec }) => spec.holds === 'money').map(({ index }) => index);
  const firstAmount = Math.min(...money);
  for (let index = left; index <= right; index += 1) {
    const cell = grid.cell(row, index);
    if (isBlank(cell) || money.includes(index)) continue;
    const field = columns.find((each) => each.index === index)?.spec.field;
    if (typeof cell !== 'string') {
      if (field === 'module') modulesNamedIn(`Modul ${cell}`, words).forEach((each) => modules.add(each));
      if (field === 'year' && typeof cell === 'number') years.add(cell);
    } else if (field === undefined ? index < firstAmount || isOfAnotherOwnShare(cell) : field !== 'remark') {
      texts.add(cell);
    }
  }
  const groups: string[] = [];
  for (const each of texts) {
    const plain = plainText(each);
    for (const module of modulesNamedIn(each, words)) modules.add(module);
    for (const [year] of plain.matchAll(YEARS)) years.add(Number(year));
    const named = [...words.names.keys()].reduce((rest, name) => rest.replaceAll(name, ' '), plain);
    const group = onlyWords(named.replace(YEARS, ' ').replace(MODULE, ' ').replace(TOTAL, ' '));
    if (group !== '') groups.push(group);
  }
  if (modules.size > 1 || years.size > 1) return null;
  return { module: [...modules][0] ?? null, year: [...years][0] ?? null, groups };
}

/** Words without what stands between them. */
export function onlyWords(plain: string): string {
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
