import { euro } from './euro';
import { GRANT_ARGUMENTS } from './grant-arguments';
import { knownFigure } from './known-figure';
import { overCells } from './over-cells';
import { monthsIn, postOf } from './post-in-year';
import { grantOfPost } from './published-rates';

/**
 * Zuwendung des Landes für Stellen in einem Haushaltsjahr nach den veröffentlichten Sätzen, bei Höchstsätzen begrenzt auf die Kosten.
 * @customfunction FOERDERUNG FÖRDERUNG
 * @param modul Modul (Baustein) 1, 2 oder 3
 * @param vzä Stellen in VZÄ, zum Beispiel 2,5
 * @param beginn Erster Tag der Stelle
 * @param ende Letzter Tag der Stelle
 * @param jahr Haushaltsjahr, zum Beispiel 2021
 * @param [kosten] Zuwendungsfähige Kosten des Jahres in Euro; nötig, wo der Satz ein Höchstsatz ist (Modul 1, Koordination)
 * @param [rolle] Koordination, Assistenz, Casemanagement, Ausländerbehörde oder Einbürgerung
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
): any[][] {
  return overCells(
    GRANT_ARGUMENTS,
    [modul, vzä, beginn, ende, jahr, kosten, rolle],
    (module, posts, start, end, budgetYear, totalCost, role) => {
      const counted = monthsIn(start, end, budgetYear, 'exact');
      const post = postOf({ module, role, fte: posts, totalCost, start, end });
      return euro(knownFigure(grantOfPost(post, budgetYear, counted)));
    },
  );
}
