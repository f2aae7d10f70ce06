import type { AccountClasses, CostClass } from '../../domain/case';
import { cellText, isBlank, plainText } from '../cells/cell-text';
import { BLANK, value } from '../cells/reading';
import { COST_CLASS } from '../cells/word-lists';
import { notANumber } from '../cells/read-number';
import type { SettingValue } from './setting-values';

const CLASSES = ['personnel', 'material', 'transfer'] as const satisfies readonly CostClass[];

/** The first digits of the accounts of each class of cost, where they are not those of NRW. */
export const ACCOUNT_CLASSES: SettingValue<AccountClasses> = {
  allowed: {
    de: 'Kostenarten mit den ersten Ziffern ihrer Konten wie Personal 40, 41; Sachkosten 42, 44; Weiterleitung 43',
    en: 'classes of cost with the first digits of their accounts such as personnel 40, 41; material 42, 44; transfer 43',
  },
  read: (cell) => {
    if (isBlank(cell)) return BLANK;
    const classes = classesIn(cellText(cell));
    return classes === null ? notANumber(cellText(cell)) : value(classes);
  },
};

/** Each number belongs to the class named with it; null unless every class has some and nothing else stands there. */
function classesIn(text: string): AccountClasses | null {
  const found = new Map<CostClass, string[]>();
  for (const part of partsOf(text)) {
    const words = plainText(part.replace(/[\d\s,.:=/()]+/g, ' ').replace(/\bund\b/gi, ' ')).trim();
    const costClass = COST_CLASS.meanings.get(words);
    const digits = part.match(/\d+/g);
    if (costClass === undefined || digits === null) return null;
    found.set(costClass, [...(found.get(costClass) ?? []), ...digits]);
  }
  if (found.size !== CLASSES.length) return null;
  const all = [...found.values()].flat();
  if (new Set(all).size !== all.length) return null;
  return {
    personnel: found.get('personnel')!,
    material: found.get('material')!,
    transfer: found.get('transfer')!,
  };
}

/** One class each: parted by semicolons or lines, else by commas where every part names a class (`40 = Personal, …`). */
function partsOf(text: string): readonly string[] {
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  if (parts.length > 1) return parts;
  return text.split(/,(?=\s*(?:\d+\s*=|[A-Za-zÄÖÜäöü]))/);
}
