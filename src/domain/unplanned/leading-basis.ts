import type { Basis, BudgetNote, Settings } from '../case';
import { finding, type Finding } from '../findings/finding';
import { unreadSetting } from '../unread-setting';

/**
 * The one basis of a workbook: without a budget note gross amounts, with one net amounts; where nobody entered one, net
 * ones as in the minutes of committees, unless the settings ask for gross amounts.
 */
export function leadingBasis({ basis, budgetNote }: Pick<Settings, 'basis' | 'budgetNote'>): Basis {
  if (budgetNote === null) return basis ?? 'net';
  return budgetNote === 'none' ? 'gross' : 'net';
}

/** The note that counts where nobody entered one. */
export function countedNote({ budgetNote }: Pick<Settings, 'budgetNote'>): BudgetNote {
  return budgetNote ?? 'extra-income';
}

/** Why nobody knows whether gross or net amounts count; null where it is known. */
export function basisUnknown(settings: Settings): Finding | null {
  return unreadSetting(settings, 'budgetNote', 'basis') ?? basisAgainstNote(settings);
}

/** The error where `Basis` and `Haushaltsvermerk` contradict each other; null where they do not. */
export function basisAgainstNote({ basis, budgetNote, places }: Settings): Finding | null {
  if (basis === null || budgetNote === null || leadingBasis({ basis, budgetNote }) === basis) return null;
  const place = places.basis ?? places.budgetNote ?? null;
  return finding('basis-against-note', place, {
    basis: { de: basis === 'net' ? 'netto' : 'brutto', en: basis },
    note: NOTES[budgetNote],
    cell: places.budgetNote === undefined ? '' : `${places.budgetNote.sheet}!${places.budgetNote.cell}`,
  });
}

const NOTES: Readonly<Record<BudgetNote, { readonly de: string; readonly en: string }>> = {
  none: { de: 'nein', en: 'no' },
  'extra-income': { de: 'Mehrerträge', en: 'extra income' },
  both: { de: 'Mehr- und Mindererträge', en: 'extra and missing income' },
};
