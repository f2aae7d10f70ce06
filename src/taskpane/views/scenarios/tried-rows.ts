import type { FundingStatus, Scenario } from '../../../domain/case';
import type { Language } from '../../../domain/language';
import { SCENARIOS } from '../../../domain/case';
import type { ScenariosTexts } from '../../../i18n/de/taskpane-scenarios';
import { fill } from '../../../i18n/fill';
import { textsOfResult } from '../../../i18n/texts-of-result';
import type { Figures, TriedScenarios } from '../../../workbook/computed';
import type { ShownAmount } from '../../parts/shown';

/** The own share of a scenario as it is, and as it would be. */
export interface TriedRow {
  readonly scenario: Scenario;
  readonly title: string;
  readonly now: ShownAmount;
  readonly then: ShownAmount;
}

/** The own share in the four scenarios, now and with other statuses of the sources. */
export function triedRows(
  result: Pick<Figures, 'scenarios' | 'modules' | 'band'>,
  tried: TriedScenarios,
  statuses: readonly (FundingStatus | null)[],
  texts: ScenariosTexts,
  language: Language,
): readonly TriedRow[] {
  const { scenarios } = textsOfResult(result, language);
  return SCENARIOS.map((scenario) => {
    const nameAt = (time: string): string => fill(texts.triedFigure, { time, scenario: scenarios[scenario] });
    return {
      scenario,
      title: scenarios[scenario],
      now: {
        amount: result.scenarios[scenario].ownShare,
        figure: { measure: 'own-share', module: null, year: null, scenario },
        name: nameAt(texts.now),
      },
      then: {
        amount: tried.scenarios[scenario].ownShare,
        figure: { measure: 'tried-own-share', scenario, statuses },
        name: nameAt(texts.then),
      },
    };
  });
}
