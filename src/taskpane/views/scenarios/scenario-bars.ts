import type { Language } from '../../../domain/language';
import { known } from '../../../domain/maybe';
import { formatEuro, ZERO_CENTS } from '../../../domain/numbers';
import type { ScenariosTexts } from '../../../i18n/de/taskpane-scenarios';
import { fill } from '../../../i18n/fill';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { ChartRow } from '../../parts/chart/chart-row';
import type { ScenarioGroup } from './scenario-groups';

/** The amounts of the four scenarios as bars. */
export function scenarioBars(
  { amounts }: ScenarioGroup,
  names: ResultSheetTexts['scenarios'],
  language: Language,
): readonly ChartRow[] {
  return amounts.map(({ scenario, amount }) => ({
    key: scenario,
    label: names[scenario],
    text: amount.known ? formatEuro(amount.value, language) : taskpaneTexts(language).unknown,
    tone: 'level',
    from: known(ZERO_CENTS),
    to: amount,
    precision: ZERO_CENTS,
  }));
}

/** What the bars show, for who hears them. */
export function barsInWords(bars: readonly ChartRow[], texts: ScenariosTexts): string {
  return fill(texts.chart, {
    amounts: bars
      .map(({ label, text }) => fill(texts.chartAmount, { scenario: label, amount: text }))
      .join(', '),
  });
}
