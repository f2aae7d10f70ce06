import { Body1, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { dateText } from '../../../i18n/date-text';
import { month as german } from '../../../i18n/de/taskpane-month';
import { month as english } from '../../../i18n/en/taskpane-month';
import { fill } from '../../../i18n/fill';
import { inLanguage } from '../../../i18n/language';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import { textsOfResult } from '../../../i18n/texts-of-result';
import { Section } from '../../parts/section';
import { ShownRecords } from '../../parts/shown-records';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { carryOverRecords, monthRecords, openFigures } from './month-rows';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  small: { color: tokens.colorNeutralForeground2 },
});

/** Where every module stands on the reporting day, and what is settled at the end of the year. */
export function MonthView({ result }: ResultViewProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const sheet = textsOfResult(result, language);
  const { monthEnd } = result;
  if (monthEnd === null) return <Body1>{texts.none}</Body1>;
  const words = { language, texts, unknown: sheet.unknown };
  const { asOf, year, rows, carryOver } = monthEnd;
  return (
    <div className={styles.view}>
      <Body1>{fill(texts.asOf, { date: dateText(asOf, language), year: String(year) })}</Body1>
      {rows.map((row, position) => {
        const name = nameOfModule(sheet, row.module);
        const isOver = row.overAppropriation.known && row.overAppropriation.value > 0;
        return (
          <Section key={row.module} title={name}>
            {isOver && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{texts.over}</MessageBarBody>
              </MessageBar>
            )}
            {row.notice === null && <Caption1 className={styles.small}>{texts.noNotice}</Caption1>}
            <ShownRecords
              label={name}
              records={monthRecords(row, { position, of: `${name} ${year}` }, words)}
            />
            <UnknownReasons amounts={openFigures(row)} />
          </Section>
        );
      })}
      {carryOver.length > 0 && (
        <Section title={texts.carryOver}>
          <ShownRecords label={texts.carryOver} records={carryOverRecords(carryOver, words)} />
        </Section>
      )}
    </div>
  );
}
