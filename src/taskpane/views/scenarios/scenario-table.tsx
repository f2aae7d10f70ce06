import type { Scenario } from '../../../domain/case';
import type { ScenariosTexts } from '../../../i18n/de/taskpane-scenarios';
import { fill } from '../../../i18n/fill';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import type { ScenarioGroup } from './scenario-groups';

/** One figure in the four scenarios; the chosen one is bold and named so. */
export function ScenarioTable({
  group: { title, amounts },
  chosen,
  names,
  texts,
}: {
  readonly group: ScenarioGroup;
  readonly chosen: Scenario;
  readonly names: ResultSheetTexts['scenarios'];
  readonly texts: ScenariosTexts;
}) {
  const rows = amounts.map(({ scenario, amount, figure }) => {
    const name = names[scenario];
    return {
      key: scenario,
      total: scenario === chosen,
      cells: [
        scenario === chosen ? fill(texts.chosen, { scenario: name }) : name,
        <FigureLink
          key="amount"
          amount={amount}
          figure={figure}
          name={fill(texts.figure, { of: title, scenario: name })}
        />,
      ],
    };
  });
  return <FigureTable label={title} headings={[texts.scenario, texts.ownShare]} rows={rows} />;
}
