import { ERROR_VALUES } from '../../src/workbook/cells/cell-error';
import { formulaTokens } from './formula-tokens';
import type { FormulaSigns, FormulaToken } from './formula-tokens';
import { englishFunctionName, germanFunctionName } from './function-names';

const english: FormulaSigns = {
  decimal: '.',
  argument: ',',
  arrayColumn: ',',
  arrayRow: ';',
  errors: ERROR_VALUES.map(({ en }) => en),
};

const german: FormulaSigns = {
  decimal: ',',
  argument: ';',
  arrayColumn: '.',
  arrayRow: ';',
  errors: ERROR_VALUES.map(({ de }) => de),
};

/**
 * A formula as typed into a German Excel (`=SUMME(A1;2,5)`) as the Excel API keeps it (`=SUM(A1,2.5)`). Function names,
 * truth values, error values, decimal signs and separators are translated; unknown functions, references, strings and
 * table brackets pass through.
 */
export function formulaFromGerman(formula: string): string {
  return translated(formula, german, english, englishFunctionName, (text) => errorIn(text, 'de', 'en'));
}

/** Reverses `formulaFromGerman`, for showing. */
export function formulaInGerman(formula: string): string {
  return translated(formula, english, german, germanFunctionName, (text) => errorIn(text, 'en', 'de'));
}

function translated(
  formula: string,
  from: FormulaSigns,
  to: FormulaSigns,
  functionName: (name: string) => string,
  error: (text: string) => string,
): string {
  return formulaTokens(formula, from)
    .map((token) => textOf(token, from, to, functionName, error))
    .join('');
}

function textOf(
  token: FormulaToken,
  from: FormulaSigns,
  to: FormulaSigns,
  functionName: (name: string) => string,
  error: (text: string) => string,
): string {
  switch (token.kind) {
    case 'function':
      return functionName(token.text);
    case 'name':
      return isTruth(token.text) ? functionName(token.text) : token.text;
    case 'number':
      return token.text.replace(from.decimal, to.decimal);
    case 'error':
      return error(token.text);
    case 'separator':
      return token.inArray === true ? to.arrayColumn : to.argument;
    case 'row-separator':
      return to.arrayRow;
    case 'other':
      return token.text;
  }
}

function isTruth(name: string): boolean {
  return /^(?:TRUE|FALSE|WAHR|FALSCH)$/i.test(name);
}

function errorIn(text: string, from: 'de' | 'en', to: 'de' | 'en'): string {
  return ERROR_VALUES.find((each) => each[from] === text.toUpperCase())?.[to] ?? text;
}
