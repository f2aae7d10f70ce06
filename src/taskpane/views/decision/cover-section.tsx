import { Body1, Caption1 } from '@fluentui/react-components';
import type { DecisionViewTexts } from '../../../i18n/de/taskpane-decision';
import { Section } from '../../parts/section';
import { ShownRecords } from '../../parts/shown-records';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { coverRows, coverSources } from './cover-rows';

/** What pays for the unplanned amounts, year by year, and what is not assigned until it is 0,00. */
export function CoverSection({
  texts,
  result,
  inputs,
}: ResultViewProps & { readonly texts: DecisionViewTexts }) {
  const { language } = usePane();
  const { cover } = result.decision;
  const sources = coverSources(inputs.moneySources, texts);
  return (
    <>
      <Section title={texts.cover}>
        <ShownRecords
          label={texts.cover}
          records={coverRows(cover, texts, language)}
          noteOf={({ closing }) => closing !== null && <Caption1 block>{closing}</Caption1>}
        />
        <UnknownReasons amounts={cover.flatMap(({ needed, unassigned }) => [needed, unassigned])} />
        <Caption1>{texts.yearByYear}</Caption1>
      </Section>
      <Section title={texts.sources}>
        {sources.length === 0 ? (
          <Body1>{texts.noSources}</Body1>
        ) : (
          <ShownRecords label={texts.sources} records={sources} />
        )}
      </Section>
    </>
  );
}
