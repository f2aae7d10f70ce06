import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { DecisionViewTexts } from '../../../i18n/de/taskpane-decision';
import { decisionTexts } from '../../../i18n/decision-texts';
import { Section } from '../../parts/section';
import { ShownRecords } from '../../parts/shown-records';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { decisionParts, measureRecords } from './decision-rows';

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

/** Who decides about each unplanned amount, in the parts a) to c) as municipalities publish them. */
export function DecisionSection({
  texts,
  result,
  inputs,
}: ResultViewProps & { readonly texts: DecisionViewTexts }) {
  const { language } = usePane();
  const styles = useStyles();
  const words = decisionTexts(language);
  const { entries, measures } = result.decision;
  if (entries.length === 0) {
    return (
      <Section title={words.heading}>
        <Body1>{texts.nothing}</Body1>
      </Section>
    );
  }
  const { settings } = inputs;
  const parts = decisionParts(entries, { unplanned: result.unplanned, settings, texts, language });
  return (
    <>
      {measures.length > 0 && (
        <Section title={words.measure.heading}>
          <ShownRecords
            label={words.measure.heading}
            records={measureRecords(measures, language)}
            noteOf={({ verdict }) => (
              <Caption1 block className={styles.note}>
                {verdict}
              </Caption1>
            )}
          />
        </Section>
      )}
      {parts.map(({ part, records, unplanned }) => (
        <Section key={part} title={words.parts[part]}>
          {records.length === 0 ? (
            <Body1>{words.none}</Body1>
          ) : (
            <ShownRecords
              label={words.parts[part]}
              records={records}
              noteOf={({ verdict }) => (
                <Caption1 block className={styles.note}>
                  {verdict}
                </Caption1>
              )}
            />
          )}
          <UnknownReasons amounts={unplanned} />
        </Section>
      ))}
    </>
  );
}
