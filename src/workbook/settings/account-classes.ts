import type { AccountClasses, CostClass } from '../../domain/case';
import { cellText, isBlank, plainText, quoted } from '../cells/cell-text';
import { BLANK, value } from '../cells/reading';
import { COST_CLASS, WITHOUT_PAYMENT } from '../cells/word-lists';
import { notANumber } from '../cells/read-number';
import type { SettingValue } from './setting-values';

const CLASSES = ['personnel', 'material', 'transfer'] as const satisfies readonly CostClass[];

/**
 * The first digits of the accounts of each class of cost, where they are not those of NRW, and of the accounts that are
 * never paid out. Where the cell names none of these, which they are is not known: a chart that is not that of NRW has
 * others.
 */
export const ACCOUNT_CLASSES: SettingValue<AccountClasses> = {
  allowed: {
    de: 'Kostenarten mit den ersten Ziffern ihrer Konten wie Personal 40, 41; Sachkosten 42, 44; Weiterleitung 43; nicht zahlungswirksam 47',
    en: 'classes of cost with the first digits of their accounts such as personnel 40, 41; material 42, 44; transfer 43; not paid out 47',
  },
  read: (cell) => {
    if (isBlank(cell)) return BLANK;
    const classes = classesIn(cellText(cell));
    return classes === null ? notANumber(quoted(cell)) : value(classes);
  },
};

/** Each number belongs to the class named with it; null unless every class has some and nothing else stands there. */
function classesIn(text: string): AccountClasses | null {
  const found = new Map<CostClass | 'withoutPayment', string[]>();
  for (const part of partsOf(text)) {
    const words = plainText(part.replace(/[\d\s,.:=/()]+/g, ' ').replace(/\bund\b/gi, ' ')).trim();
    const digits = part.match(/\d+/g);
    const named = classNamed(words, digits !== null);
    if (named === null) return null;
    found.set(named, [...(found.get(named) ?? []), ...(digits ?? [])]);
  }
  if (!CLASSES.every((each) => found.has(each))) return null;
  const all = [...found.values()].flat();
  if (new Set(all).size !== all.length) return null;
  return {
    personnel: found.get('personnel')!,
    material: found.get('material')!,
    transfer: found.get('transfer')!,
    withoutPayment: found.get('withoutPayment') ?? null,
  };
}

const NONE = / (?:keine|none)$/;

/** Only of what is never paid out a chart can have none. */
function classNamed(words: string, hasAccounts: boolean): CostClass | 'withoutPayment' | null {
  const isNone = !hasAccounts && NONE.test(words);
  const name = (isNone ? words.replace(NONE, '') : words).replace(/\s+/g, ' ').trim();
  if (WITHOUT_PAYMENT.test(name)) return hasAccounts || isNone ? 'withoutPayment' : null;
  return hasAccounts ? (COST_CLASS.meanings.get(name) ?? null) : null;
}

/** One class each: parted by semicolons or lines, else by commas where every part names a class (`40 = Personal, …`). */
function partsOf(text: string): readonly string[] {
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  if (parts.length > 1) return parts;
  return text.split(/,(?=\s*(?:\d+\s*=|[A-Za-zÄÖÜäöü]))/);
}
