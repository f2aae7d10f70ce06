import {
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { isWithinRounding } from '../../../domain/bridge/within-rounding';
import { formatEuro } from '../../../domain/numbers';
import type { BridgeViewTexts } from '../../../i18n/de/taskpane-bridge';
import { bridgeSentences, type ShownBridge } from '../../../i18n/render-bridge';
import { bridgeTexts } from '../../../i18n/bridge-texts';
import { fill } from '../../../i18n/fill';
import { BarChart } from '../../parts/chart/bar-chart';
import { FigureTable } from '../../parts/figure-table';
import { QuotedWords } from '../../parts/quoted-words';
import { Section } from '../../parts/section';
import { ShownRecords } from '../../parts/shown-records';
import { ShownValue } from '../../parts/shown-value';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { withMinus } from '../../../i18n/with-minus';
import { signedEuro } from '../../parts/signed-euro';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { bridgePartRows, bridgeRows, versionsOf } from './bridge-rows';
import { waterfallRows } from './waterfall-rows';

const useStyles = makeStyles({
  small: { color: tokens.colorNeutralForeground2 },
  heading: { margin: 0 },
});

/** One bridge: waterfall, table, what is not documented and how precise that is, own shares of both versions. */
export function BridgeSection({
  bridge,
  row,
  texts,
  result,
}: ResultViewProps & {
  readonly bridge: ShownBridge;
  readonly row: number;
  readonly texts: BridgeViewTexts;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const words = bridgeTexts(language);
  const source = { bridge, row, texts, language };
  const versions = versionsOf(bridge, language);
  const bars = waterfallRows(bridge, language);
  const steps = bars
    .map(({ label, text }) => fill(texts.chartStep, { step: label, amount: text }))
    .join(', ');
  const { undocumented, precision, parts } = bridge;
  return (
    <Section title={fill(words.between, versions)}>
      <BarChart label={withMinus(fill(texts.chart, { ...versions, steps }))} rows={bars} linked />
      <FigureTable
        label={fill(texts.table, versions)}
        headings={[words.columns.step, words.columns.change]}
        rows={bridgeRows(source).map(({ key, label, levelAfter, value, total }) => ({
          key,
          total,
          cells: [
            levelAfter === null ? (
              label
            ) : (
              <>
                {label}
                <Caption1 block className={styles.small}>
                  {texts.levelAfter} <ShownValue value={levelAfter} />
                </Caption1>
              </>
            ),
            <ShownValue key="value" value={value} />,
          ],
        }))}
      />
      {undocumented.known && undocumented.value !== 0 && !isWithinRounding(bridge) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {fill(precision > 0 ? texts.undocumentedWithin : texts.undocumented, {
              amount: withMinus(signedEuro(undocumented.value, language)),
              precision: formatEuro(precision, language),
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      {bridgeSentences(bridge, language).map((line) => (
        <Caption1 key={line} className={styles.small}>
          <QuotedWords text={withMinus(line)} />
        </Caption1>
      ))}
      {parts.length > 0 && (
        <>
          <Subtitle2 as="h3" className={styles.heading}>
            {words.parts}
          </Subtitle2>
          <ShownRecords label={words.parts} records={bridgePartRows(source, result.modules)} />
          <UnknownReasons amounts={parts.flatMap(({ earlier, current }) => [earlier, current])} />
        </>
      )}
    </Section>
  );
}
