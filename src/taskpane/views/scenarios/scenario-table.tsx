import type { Scenario } from '../../../domain/case';
import type { Language } from '../../../domain/language';
import type { ScenariosTexts } from '../../../i18n/de/taskpane-scenarios';
import { fill, resultSheetTexts } from '../../../i18n/texts';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import type { PaneActions } from '../../session/pane-actions';
import type { ScenarioGroup } from './scenario-groups';

/** One figure in the four scenarios; the chosen one is bold and named so. */
export function ScenarioTable({
  group: { title, amounts },
  chosen,
  texts,
  language,
  actions,
}: {
  readonly group: ScenarioGroup;
  readonly chosen: Scenario;
  readonly texts: ScenariosTexts;
  readonly language: Language;
  readonly actions: PaneActions;
}) {
  const { scenarios } = resultSheetTexts(language);
  const rows = amounts.map(({ scenario, amount, figure }) => {
    const name = scenarios[scenario];
    return {
      key: scenario,
      total: scenario === chosen,
      cells: [
        scenario === chosen ? fill(texts.chosen, { scenario: name }) : name,
        <FigureLink
          key="amount"
          value={amount}
          figure={figure}
          label={fill(texts.figure, { of: title, scenario: name })}
          language={language}
          actions={actions}
        />,
      ],
    };
  });
  return <FigureTable label={title} headings={[texts.scenario, texts.ownShare]} rows={rows} />;
}
