import { euro } from './euro';
import { GRANT_ARGUMENTS } from './grant-arguments';
import { knownFigure } from './known-figure';
import { overCells } from './over-cells';
import { monthsIn, postOf } from './post-in-year';
import { grantOfPost } from './published-rates';
import { ownRates } from './rates-argument';

/**
 * Zuwendung des Landes für Stellen in einem Haushaltsjahr nach veröffentlichten oder eigenen Sätzen, bei Höchstsätzen bis zu den Kosten.
 * @customfunction FOERDERUNG FÖRDERUNG
 * @param modul Modul (Baustein) 1, 2 oder 3
 * @param vzä Stellen in VZÄ, zum Beispiel 2,5
 * @param beginn Erster Tag der Stelle
 * @param ende Letzter Tag der Stelle
 * @param jahr Haushaltsjahr, zum Beispiel 2021
 * @param [kosten] Zuwendungsfähige Kosten des Jahres in Euro; nötig, wo der Satz ein Höchstsatz ist (Modul 1, Koordination)
 * @param [rolle] Koordination, Assistenz, Casemanagement, Ausländerbehörde oder Einbürgerung
 * @param [fördersatz] Eigener Satz in Euro je VZÄ und Jahr, oder ein Bereich mit der Tabelle Fördersätze samt Überschriften
 * @returns Zuwendung des Jahres in Euro
 */
export function grant(
  modul: any[][],
  vzä: any[][],
  beginn: any[][],
  ende: any[][],
  jahr: any[][],
  kosten?: any[][],
  rolle?: any[][],
  fördersatz?: any[][],
): any[][] {
  const rates = ownRates(fördersatz);
  return overCells(
    GRANT_ARGUMENTS,
    [modul, vzä, beginn, ende, jahr, kosten, rolle, rates.cells],
    (module, posts, start, end, budgetYear, totalCost, role, rate) => {
      const counted = monthsIn(start, end, budgetYear, 'exact');
      const post = postOf({ module, role, fte: posts, totalCost, start, end });
      const rules = rates.with(rate, module, 'personnel');
      return euro(knownFigure(grantOfPost(post, budgetYear, counted, rules)));
    },
  );
}
