import {
  Body1,
  Body1Strong,
  Caption1,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import {
  BeakerRegular,
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  InfoRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import type { Examination } from '../../../commands/examination';
import { formatEuro } from '../../../domain/numbers';
import { ownShareRange } from '../../../domain/own-share/own-share-range';
import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import { fill } from '../../../i18n/fill';
import { resultSheetTexts } from '../../../i18n/result-sheet-texts';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { Figures } from '../../../workbook/computed';
import { StackedBars } from '../../parts/chart/stacked-bars';
import { Card } from '../../parts/card';
import { FigureLink } from '../../parts/figure-link';
import { usePane } from '../../session/use-pane';
import { NARROW } from '../../theme/media';
import { barsInWords, legendOf, ownShareByYear } from './own-share-by-year';
import { isUpToDate, overviewState, stateText } from './overview-state';
import { shownExcessGrant } from './result-rows';
import { unplannedFigures } from './unplanned-figures';
import { WriteButtons } from './write-buttons';

const useStyles = makeStyles({
  state: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  icon: { fontSize: '20px', lineHeight: 0, flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  neutral: { color: tokens.colorNeutralForeground2 },
  figure: { display: 'flex', flexDirection: 'column' },
  label: { color: tokens.colorNeutralForeground2 },
  total: { [NARROW]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 } },
  amount: { marginInlineStart: 'auto' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
  },
  bars: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const LOOK = {
  empty: ['neutral', InfoRegular],
  errors: ['bad', ErrorCircleFilled],
  tried: ['neutral', BeakerRegular],
  partly: ['doubtful', WarningFilled],
  ready: ['good', CheckmarkCircleFilled],
  written: ['good', CheckmarkCircleFilled],
} as const;

/** Where the workbook stands, its two figures with a bar for each year, and the one thing to do next. */
export function ResultCard({
  examination,
  texts,
}: {
  readonly examination: Examination;
  readonly texts: OverviewTexts;
}) {
  const styles = useStyles();
  const written = isUpToDate(usePane().state);
  const [look, Icon] = LOOK[overviewState(examination, written)];
  const { result } = examination;
  return (
    <Card raised>
      <div className={styles.state}>
        <span className={mergeClasses(styles.icon, styles[look])}>
          <Icon />
        </span>
        <Body1Strong>{stateText(examination, written, texts)}</Body1Strong>
      </div>
      {result !== null && <CardFigures result={result} texts={texts} />}
      <WriteButtons examination={examination} texts={texts} />
    </Card>
  );
}

function CardFigures({ result, texts }: { readonly result: Figures; readonly texts: OverviewTexts }) {
  const { language } = usePane();
  const styles = useStyles();
  const { ownShareTotal } = taskpaneTexts(language);
  const rows = ownShareByYear(result, language);
  const legend = legendOf(result, language);
  const range = ownShareRange(result.ownShare);
  const excess = shownExcessGrant(result);
  const { excessGrant } = resultSheetTexts(language).figures;
  const documented = result.documentation.find(({ module, year }) => module === null && year === null);
  const unplanned = unplannedFigures(result, texts, language);
  return (
    <>
      <div className={styles.figure}>
        <Body1 className={styles.label}>{ownShareTotal}</Body1>
        <Text size={700} weight="semibold" className={styles.total}>
          <FigureLink
            amount={result.totals.ownShare}
            figure={{ measure: 'own-share', module: null, year: null }}
            name={ownShareTotal}
          />
        </Text>
        {range !== null && (
          <Body1>
            {fill(texts.certain, {
              cost: formatEuro(range.cost, language),
              low: formatEuro(range.low, language),
              high: formatEuro(range.high, language),
            })}
          </Body1>
        )}
      </div>
      <div className={styles.bars}>
        <StackedBars
          label={barsInWords(rows, legend, texts, language)}
          rows={rows}
          legend={legend}
          titleOf={({ key }) => key}
          valueOf={({ total }) => <FigureLink {...total} />}
        />
        {documented?.assumed === true && <Caption1 className={styles.label}>{texts.assumed}</Caption1>}
        {documented?.weak === true && <Caption1 className={styles.label}>{texts.weak}</Caption1>}
      </div>
      <div>
        {unplanned.length === 0 && <Body1>{texts.nothingUnplanned}</Body1>}
        {unplanned.map(({ label, basis, amount }) => (
          <div key={label}>
            <div className={styles.line}>
              <Body1>{label}</Body1>
              <Body1Strong className={styles.amount}>
                <FigureLink {...amount} />
              </Body1Strong>
            </div>
            <Caption1 block className={styles.label}>
              {basis}
            </Caption1>
          </div>
        ))}
        {excess !== null && (
          <div className={styles.line}>
            <Body1>{excessGrant}</Body1>
            <FigureLink {...excess} name={excessGrant} />
          </div>
        )}
      </div>
    </>
  );
}
