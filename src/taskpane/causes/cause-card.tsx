import { Body1, Body1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import { Suspense } from 'react';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';
import { AnswerInPlace } from './answers';
import { causeHeading, causeText, cellsOfCause, hasAnswer } from './cause-words';
import { NOTHING_YET, type Cause } from './causes';
import { PlaceLink } from '../parts/place-link';
import { QuotedWords } from '../parts/quoted-words';
import { PlaceLinks } from '../parts/place-links';
import { FORCED } from '../theme/media';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  icon: { fontSize: '20px', lineHeight: 0, paddingTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  content: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular } as const;

/** What is to be settled once: what, how often, where, and the field for the answer where there is one. */
export function CauseCard({ cause }: { readonly cause: Cause }) {
  const { state, language } = usePane();
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const look = NOTHING_YET.has(cause.first.code) ? 'info' : cause.severity;
  const Icon = ICONS[look];
  const heading = causeHeading(cause, language);
  return (
    <div className={styles.card}>
      <span className={mergeClasses(styles.icon, styles[look])}>
        <Icon aria-label={texts.severityOf[look]} role="img" />
      </span>
      <div className={styles.content}>
        {heading !== null && <Body1Strong>{heading}</Body1Strong>}
        <Places cause={cause} />
        <Body1>
          <QuotedWords text={causeText(cause, language)} />
        </Body1>
        {hasAnswer(cause) && state.examination !== null && (
          <Suspense fallback={null}>
            <AnswerInPlace cause={cause} examination={state.examination} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** The cells that it is said of, each a link to the grid. */
function Places({ cause }: { readonly cause: Cause }) {
  const { language } = usePane();
  const styles = useStyles();
  const places = cellsOfCause(cause);
  if (places.length === 0) return null;
  return (
    <div className={styles.places}>
      <PlaceLinks places={places} />
      {places[0]!.cell.includes(':') && cause.first.place !== null && (
        <PlaceLink place={cause.first.place} text={taskpaneTexts(language).toFirst} />
      )}
    </div>
  );
}
