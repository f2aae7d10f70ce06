import type { DataValidation, Worksheet } from 'exceljs';
import type { Column } from './column';
import { day } from './column';
import type { CellFormat } from './look';

type Rule = Pick<DataValidation, 'type' | 'formulae'> & {
  operator?: DataValidation['operator'];
  error?: string;
};

const RULES: Record<CellFormat, Rule> = {
  text: { type: 'any' as DataValidation['type'], formulae: [] },
  number: {
    type: 'whole',
    operator: 'between',
    formulae: [0, 999999],
    error: 'Bitte eine ganze Zahl eingeben, zum Beispiel Modul, Jahr oder Sachkonto.',
  },
  money: {
    type: 'decimal',
    operator: 'between',
    formulae: [-1e12, 1e12],
    error: 'Bitte einen Betrag in Euro eingeben, zum Beispiel 1.234,56.',
  },
  fte: {
    type: 'decimal',
    operator: 'between',
    formulae: [0, 10000],
    error: 'Bitte Vollzeitäquivalente ab 0 eingeben, zum Beispiel 0,5 oder 2,5.',
  },
  date: {
    type: 'date',
    operator: 'between',
    formulae: [day(2000, 1, 1), day(2099, 12, 31)],
    error: 'Bitte ein Datum eingeben, zum Beispiel 01.07.2021.',
  },
};

/** Adds the column's explanation and its permitted entries to the cells at `address` (A1, one column). */
export function addValidation(sheet: Worksheet, address: string, column: Column): void {
  validationsOf(sheet).add(address, {
    ...ruleOf(column),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: column.heading.slice(0, 32),
    prompt: column.result === true ? `${column.explanation} Füllt KIM-Abgleich aus.` : column.explanation,
  });
}

/** Shows an explanation when the heading cell at `address` is selected. */
export function addPrompt(sheet: Worksheet, address: string, column: Column): void {
  const { heading, width, explanation, result = false } = column;
  addValidation(sheet, address, { heading, width, explanation, result, format: 'text' });
}

function ruleOf(column: Column): DataValidation {
  if (column.choices !== undefined) {
    return {
      type: 'list',
      formulae: [`"${column.choices.join(',')}"`],
      showErrorMessage: true,
      errorTitle: 'Auswahl',
      error: `Bitte einen dieser Einträge wählen: ${column.choices.join(', ')}.`,
    };
  }
  const { error, ...rule } = RULES[column.format];
  if (error === undefined) return rule as DataValidation;
  return { ...rule, showErrorMessage: true, errorTitle: 'Eingabe', error } as DataValidation;
}

/** The type declarations of ExcelJS leave this member out. */
function validationsOf(sheet: Worksheet): { add(address: string, validation: DataValidation): void } {
  return (sheet as unknown as { dataValidations: { add(address: string, validation: DataValidation): void } })
    .dataValidations;
}
