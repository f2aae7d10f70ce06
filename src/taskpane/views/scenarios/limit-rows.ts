import type { Language } from '../../../domain/language';
import type { ScenariosTexts } from '../../../i18n/de/taskpane-scenarios';
import { fill } from '../../../i18n/fill';
import { resultSheetTexts } from '../../../i18n/result-sheet-texts';
import type { Figures } from '../../../workbook/computed';
import type { ShownAmount } from '../../parts/shown';
import { scenariosWithUnused } from './scenario-groups';

/** From where on pending money changes nothing any more, and what of it is left over. */
export function limitRows(
  { counterFinancing, band: { unused }, scenario: chosen }: Figures,
  texts: ScenariosTexts,
  language: Language,
): readonly ShownAmount[] {
  const { scenarios } = resultSheetTexts(language);
  return [
    {
      amount: counterFinancing.breakEvenPending,
      figure: { measure: 'break-even' },
      name: texts.breakEven,
    },
    {
      amount: counterFinancing.remainingAtBreakEven,
      figure: { measure: 'remaining-at-break-even' },
      name: texts.remaining,
    },
    ...scenariosWithUnused(unused, chosen).map((scenario): ShownAmount => {
      const name = scenarios[scenario];
      return {
        amount: unused[scenario],
        figure: { measure: 'unused', scenario },
        name: fill(texts.unused, {
          scenario: scenario === chosen ? fill(texts.chosen, { scenario: name }) : name,
        }),
      };
    }),
  ];
}
