import type { TableKind } from '../recognition';
import { USUAL_SHEET_NAMES } from '../headings/vocabulary';
import type { PostsNeeds } from './posts-needs';
import type { Column } from './table';

/**
 * The needed columns (German names) that a heading row does not have for a kind of table; empty where the table
 * can be read.
 */
export function missingColumns(
  kind: TableKind,
  columns: readonly Column[],
  sheet: string,
  { onlyModule, fte }: PostsNeeds,
): string[] {
  const has = (...fields: string[]): boolean => columns.some((column) => fields.includes(column.spec.field));
  const needs = (name: string, ...fields: string[]): string[] => (has(...fields) ? [] : [name]);
  const everyYeared = (field: string): boolean => {
    const ofField = columns.filter((column) => column.spec.field === field);
    return ofField.length > 0 && ofField.every((column) => column.year !== null);
  };
  const module = onlyModule === null ? needs('Modul', 'module') : [];
  switch (kind) {
    case 'posts': {
      const stated =
        has('totalCost') &&
        has('statedGrant') &&
        (has('year') || (everyYeared('totalCost') && everyYeared('statedGrant')));
      const costs = !fte && has('totalCost') && (has('year') || everyYeared('totalCost'));
      if (stated || costs) return module;
      return [
        ...module,
        ...(!fte && has('totalCost') ? [] : needs('VZÄ', 'fte', 'weeklyHours')),
        ...needs('Personalkosten je VZÄ und Jahr', 'personnelPerFte', 'totalCost'),
        ...needs('Beginn', 'start'),
        ...needs('Ende', 'end'),
      ];
    }
    case 'rules':
      return [
        ...module,
        ...needs('Betrag je VZÄ und Jahr', 'amount'),
        ...needs('gültig ab', 'from'),
        ...needs('Quelle', 'source', 'to'),
      ];
    case 'budget':
      return [
        ...(everyYeared('appropriation') || everyYeared('adjustedAppropriation')
          ? []
          : needs('Jahr', 'year')),
        ...needs('Produkt oder Sachkonto', 'product', 'account', 'productAndAccount'),
        ...needs('Ansatz', 'appropriation', 'adjustedAppropriation'),
      ];
    case 'money': {
      const usual = USUAL_SHEET_NAMES.money.test(sheet);
      return [
        ...needs('Bezeichnung', 'label'),
        ...(has('low') && has('high') ? [] : needs('Betrag', 'amount')),
        ...(usual ? [] : needs('Art', 'kind', 'status', 'deducted')),
      ];
    }
    case 'stated':
      return [...needs('Position', 'label'), ...needs('Betrag', 'amount')];
    case 'municipalities':
      return [...needs('Kommune', 'municipality'), ...needs('Gewicht', 'weight')];
    case 'settings':
      return [...needs('Einstellung', 'name'), ...needs('Wert', 'value')];
  }
}
