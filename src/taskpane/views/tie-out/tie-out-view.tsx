import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DismissCircleRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { tieOut as german } from '../../../i18n/de/taskpane-tie-out';
import { tieOut as english } from '../../../i18n/en/taskpane-tie-out';
import { inLanguage } from '../../../i18n/language';
import { PlaceLink } from '../../parts/place-link';
import { AddTemplate } from '../../parts/template-section';
import { Section } from '../../parts/section';
import { ShownRecords } from '../../parts/shown-records';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { tieOutRows } from './tie-out-rows';
import { verdictSummary } from './verdict-groups';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  note: { color: tokens.colorNeutralForeground2 },
  verdict: {
    minHeight: '24px',
    columnGap: tokens.spacingHorizontalS,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  badge: { height: 'auto', textAlign: 'start' },
});

const LOOK = {
  exact: { color: 'success', icon: <CheckmarkCircleRegular /> },
  rounded: { color: 'informative', icon: <CheckmarkCircleRegular /> },
  deviates: { color: 'danger', icon: <DismissCircleRegular /> },
  unknown: { color: 'warning', icon: <QuestionCircleRegular /> },
} as const;

/** Stated figures against computed ones, what deviates first; each leads to its cell and to the origin of both figures. */
export function TieOutView({ result }: ResultViewProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const figures = result.tieOut;
  if (figures.length === 0) {
    return (
      <>
        <Body1>{texts.none}</Body1>
        <AddTemplate />
      </>
    );
  }
  return (
    <div className={styles.view}>
      <Body1>{verdictSummary(figures, texts)}</Body1>
      {tieOutRows(result, texts, language).map(({ kind, records }) => (
        <Section key={kind} title={texts.groups[kind]}>
          <ShownRecords
            label={texts.groups[kind]}
            records={records}
            noteOf={({ verdict, place, reason }) => (
              <>
                <div className={styles.verdict}>
                  <Badge className={styles.badge} appearance="tint" {...LOOK[kind]}>
                    {verdict}
                  </Badge>
                  {place !== null && <PlaceLink place={place} />}
                </div>
                {reason !== null && (
                  <Caption1 block className={styles.note}>
                    {reason}
                  </Caption1>
                )}
              </>
            )}
          />
        </Section>
      ))}
    </div>
  );
}
