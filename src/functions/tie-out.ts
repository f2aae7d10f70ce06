import { filledText } from '../domain/findings/filled-text';
import { formatEuro, formatNumber, subtractCents } from '../domain/numbers';
import { judge } from '../domain/tie-out/verdict';
import { amount } from './cell-arguments';
import { overCells } from './over-cells';
import { functionTexts, screenLanguage } from './screen-language';

const ARGUMENTS = [amount('ausgewiesen'), amount('berechnet')] as const;

/**
 * Vergleicht einen ausgewiesenen mit dem berechneten Betrag: stimmt, gerundet auf …, weicht ab um ….
 * @customfunction ABGLEICH ABGLEICH
 * @param ausgewiesen Betrag aus Vorlage, Niederschrift, Haushalt oder Bescheid in Euro
 * @param berechnet Berechneter Betrag in Euro
 * @returns Urteil in Worten
 */
export function tieOut(ausgewiesen: any[][], berechnet: any[][]): any[][] {
  const language = screenLanguage();
  const { verdicts } = functionTexts(language);
  return overCells(ARGUMENTS, [ausgewiesen, berechnet], (stated, computed) => {
    const { verdict, step } = judge(stated, computed);
    return filledText(
      verdicts[verdict],
      {
        step: formatNumber({ digits: step ?? 0, scale: 0 }, language),
        difference: formatEuro(subtractCents(stated, computed), language),
      },
      language,
    );
  });
}
