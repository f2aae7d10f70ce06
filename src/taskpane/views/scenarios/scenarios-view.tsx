import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { SCENARIOS } from '../../../domain/case';
import { scenarios as german } from '../../../i18n/de/taskpane-scenarios';
import { scenarios as english } from '../../../i18n/en/taskpane-scenarios';
import { inLanguage } from '../../../i18n/language';
import { statementText } from '../../../i18n/render-statement';
import { textsOfResult } from '../../../i18n/texts-of-result';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import { BarChart } from '../../parts/chart/bar-chart';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import { Section } from '../../parts/section';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { CounterFinancingSection } from './counter-financing-section';
import { limitRows } from './limit-rows';
import { barsInWords, scenarioBars } from './scenario-bars';
import { ScenarioChooser } from './scenario-chooser';
import { partGroups, totalGroup } from './scenario-groups';
import { ScenarioTable } from './scenario-table';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  sentences: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

/** What pending money does to the own share: four scenarios side by side, break-even, and the status of each source. */
export function ScenariosView(props: ResultViewProps) {
  const styles = useStyles();
  const { state, language } = usePane();
  const { result, inputs } = props;
  const texts = inLanguage(language, german, english);
  const sheet = textsOfResult(result, language);
  const total = totalGroup(result, texts);
  const bars = scenarioBars(total, sheet.scenarios, language);
  const shared = { chosen: result.scenario, names: sheet.scenarios, texts };
  const { granted } = sheet.scenarios;
  // The words of the sheets are wider than a field at 320 px, which cannot wrap them.
  const inChoice =
    granted === sheet.grantedAndInside
      ? { ...sheet.scenarios, granted: texts.grantedAndInside }
      : sheet.scenarios;
  const { totals, statements } = result.band;
  const limits = limitRows(result, texts, language);
  const hasCounterFinancing = inputs.moneySources.some(({ kind }) => kind === 'counter-financing');
  return (
    <div className={styles.view}>
      <Section title={texts.total}>
        <BarChart label={barsInWords(bars, texts)} rows={bars} />
        <ScenarioTable group={total} {...shared} />
        <UnknownReasons
          amounts={SCENARIOS.flatMap((each) => [
            totals[each].ownShare,
            ...totals[each].byYear.values(),
            result.scenarios[each].unplanned,
          ])}
        />
        <ScenarioChooser
          {...shared}
          names={inChoice}
          examination={props.examination}
          disabled={state.work !== null}
        />
      </Section>
      <Section title={texts.meaning}>
        {hasCounterFinancing ? (
          <>
            <ul className={styles.sentences}>
              {statements.map((statement, index) => (
                <li key={index}>{statementText(statement, language)}</li>
              ))}
            </ul>
            <FigureTable
              label={texts.meaning}
              headings={[texts.limit, taskpaneTexts(language).amount]}
              rows={limits.map((limit) => ({
                key: limit.name,
                cells: [limit.name, <FigureLink key="amount" {...limit} />],
              }))}
            />
            <UnknownReasons amounts={limits.map(({ amount }) => amount)} />
          </>
        ) : (
          <Body1>{texts.none}</Body1>
        )}
      </Section>
      {hasCounterFinancing && (
        <CounterFinancingSection
          key={inputs.moneySources.map(({ label, status }) => `${label} ${status}`).join()}
          {...props}
          texts={texts}
        />
      )}
      <Section title={texts.byPart}>
        <Accordion multiple collapsible>
          {partGroups(result, texts, sheet).map((group) => (
            <AccordionItem key={group.key} value={group.key}>
              <AccordionHeader as="h3">{group.title}</AccordionHeader>
              <AccordionPanel>
                <ScenarioTable group={group} {...shared} />
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      </Section>
    </div>
  );
}
