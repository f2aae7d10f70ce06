import { costOf } from '../domain/own-share/cost';
import { date, euroPerFte, fte, monthMethod, year } from './cell-arguments';
import { euro } from './euro';
import { knownFigure } from './known-figure';
import { overCells } from './over-cells';
import { monthsIn, postOf } from './post-in-year';

const ARGUMENTS = [
  euroPerFte('kosten_je_vzä'),
  fte('vzä'),
  date('beginn', 'start'),
  date('ende', 'end'),
  year('jahr'),
  monthMethod('methode'),
] as const;

/**
 * Kosten von Stellen in einem Haushaltsjahr: Kosten je VZÄ und Jahr × VZÄ × Monate ÷ 12, einmal auf Cent gerundet.
 * @customfunction KOSTEN KOSTEN
 * @param kosten_je_vzä Kosten je VZÄ und Jahr in Euro
 * @param vzä Stellen in VZÄ, zum Beispiel 2,5
 * @param beginn Erster Tag der Stelle
 * @param ende Letzter Tag der Stelle
 * @param jahr Haushaltsjahr, zum Beispiel 2021
 * @param [methode] Wie angebrochene Monate zählen: "genau" nach Tagen (üblich), "begonnen" oder "ganz"
 * @returns Kosten des Jahres in Euro
 */
export function cost(
  kosten_je_vzä: any[][],
  vzä: any[][],
  beginn: any[][],
  ende: any[][],
  jahr: any[][],
  methode?: any[][],
): any[][] {
  return overCells(
    ARGUMENTS,
    [kosten_je_vzä, vzä, beginn, ende, jahr, methode],
    (personnelPerFte, posts, start, end, budgetYear, method) => {
      const counted = monthsIn(start, end, budgetYear, method);
      const post = postOf({ fte: posts, personnelPerFte, start, end });
      return euro(knownFigure(costOf(post, budgetYear, counted)));
    },
  );
}
