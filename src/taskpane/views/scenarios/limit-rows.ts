import type { Language } from '../../../domain/language';
import type { ScenariosTexts } from '../../../i18n/de/taskpane-scenarios';
import { fill } from '../../../i18n/fill';
import { textsOfResult } from '../../../i18n/texts-of-result';
import type { Figures } from '../../../workbook/computed';
import type { ShownAmount } from '../../parts/shown';
import { scenariosWithUnused } from './scenario-groups';

/** From where on pending money changes nothing any more, and what of it is left over. */
export function limitRows(
  result: Figures,
  texts: ScenariosTexts,
  language: Language,
): readonly ShownAmount[] {
  const { counterFinancing, scenario: chosen } = result;
  const { unused } = result.band;
  const { scenarios } = textsOfResult(result, language);
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
