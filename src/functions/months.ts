import { date, monthMethod, year } from './cell-arguments';
import { overCells } from './over-cells';
import { monthsIn } from './post-in-year';

const ARGUMENTS = [
  date('beginn', 'start'),
  date('ende', 'end'),
  year('jahr'),
  monthMethod('methode'),
] as const;

/**
 * Monate eines Zeitraums in einem Haushaltsjahr, 0 bis 12.
 * @customfunction MONATE MONATE
 * @param beginn Erster Tag des Zeitraums
 * @param ende Letzter Tag des Zeitraums
 * @param jahr Haushaltsjahr, zum Beispiel 2021
 * @param [methode] Wie angebrochene Monate zählen: "genau" nach Tagen (üblich), "begonnen" oder "ganz"
 * @returns Monate im Jahr
 */
export function months(beginn: any[][], ende: any[][], jahr: any[][], methode?: any[][]): any[][] {
  return overCells(ARGUMENTS, [beginn, ende, jahr, methode], (start, end, budgetYear, method) => {
    const { numerator, denominator } = monthsIn(start, end, budgetYear, method);
    return numerator / denominator;
  });
}
