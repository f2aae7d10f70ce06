import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { OutlookViewTexts } from '../../../i18n/de/taskpane-outlook';
import { outlook as german } from '../../../i18n/de/taskpane-outlook';
import { outlook as english } from '../../../i18n/en/taskpane-outlook';
import { inLanguage } from '../../../i18n/language';
import { ShownRecords } from '../../parts/shown-records';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { forecastPart } from './forecast-part';
import { noticePart } from './notice-part';
import { outlookRecords } from './outlook-part';
import type { OutlookPart } from './outlook-part';
import { passingOnPart } from './passing-on-part';
import { useOfFundsPart } from './use-of-funds-part';
import { whatIfPart } from './what-if-part';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginInline: 0 },
  small: { color: tokens.colorNeutralForeground2 },
});

/** What stands beside the plan: what-if, forecast, use of funds, notice against plan, passing on. */
export function OutlookView({ result }: ResultViewProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const source = { result, language, texts };
  const parts = [whatIfPart, noticePart, forecastPart, useOfFundsPart, passingOnPart].map((make) =>
    make(source),
  );
  const first = parts.find(({ records }) => records.length > 0);
  return (
    <div className={styles.view}>
      <Body1>{texts.intro}</Body1>
      <Accordion multiple collapsible defaultOpenItems={first === undefined ? [] : [first.key]}>
        {parts.map((part) => (
          <AccordionItem key={part.key} value={part.key}>
            <AccordionHeader as="h2">{part.heading}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Part part={part} texts={texts} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}

function Part({ part, texts }: { readonly part: OutlookPart; readonly texts: OutlookViewTexts }) {
  const styles = useStyles();
  const { key, heading, records, remarks } = part;
  if (records.length === 0) return <Body1>{texts.none[key]}</Body1>;
  return (
    <>
      <ShownRecords label={heading} records={outlookRecords(part, texts)} />
      <UnknownReasons
        amounts={records.flatMap(({ entries }) =>
          entries.flatMap((entry) => ('amount' in entry ? [entry.amount] : [])),
        )}
      />
      {remarks.map((remark) => (
        <Caption1 key={remark} className={styles.small}>
          {remark}
        </Caption1>
      ))}
    </>
  );
}
