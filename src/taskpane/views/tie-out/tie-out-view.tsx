import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DismissCircleRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { sentence } from '../../../domain/findings/sentence';
import { known } from '../../../domain/maybe';
import { placeOf } from '../../../domain/place';
import type { TieOutRow } from '../../../domain/tie-out/tie-out-row';
import { tieOut as german } from '../../../i18n/de/taskpane-tie-out';
import { tieOut as english } from '../../../i18n/en/taskpane-tie-out';
import { inLanguage } from '../../../i18n/language';
import { fill, resultSheetTexts } from '../../../i18n/texts';
import { FigureLink } from '../../parts/figure-link';
import { PlaceLink } from '../../parts/place-link';
import { Records } from '../../parts/records';
import type { DataRecord } from '../../parts/records';
import { Section } from '../../parts/section';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { verdictGroups, verdictSentence, verdictSummary } from './verdict-groups';
import type { VerdictGroupKind } from './verdict-groups';

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
  const { modules } = resultSheetTexts(language, result.modules);
  if (figures.length === 0) return <Body1>{texts.none}</Body1>;

  const record = (row: number, figure: TieOutRow, kind: VerdictGroupKind): DataRecord => {
    const { label, module, year, version, stated, computed, difference, origin } = figure;
    const place = placeOf(origin, 'amount');
    const about = [module === null ? null : modules[module], year].filter((each) => each !== null);
    return {
      key: `${row}`,
      title: version === null ? label : `${label} · ${version}`,
      entries: [
        ...(about.length === 0 ? [] : [{ label: texts.about, value: about.join(', ') }]),
        {
          label: texts.stated,
          value: (
            <FigureLink
              value={known(stated)}
              figure={{ measure: 'stated', row }}
              label={fill(texts.statedOf, { label })}
            />
          ),
        },
        {
          label: texts.computed,
          value: (
            <FigureLink
              value={computed}
              figure={{ measure: 'stated-computed', row }}
              label={fill(texts.computedOf, { label })}
            />
          ),
        },
        ...(kind === 'exact'
          ? []
          : [
              {
                label: texts.difference,
                value: (
                  <FigureLink
                    value={difference}
                    signed
                    figure={{ measure: 'stated-difference', row }}
                    label={fill(texts.differenceOf, { label })}
                  />
                ),
              },
            ]),
      ],
      note: (
        <>
          <div className={styles.verdict}>
            <Badge className={styles.badge} appearance="tint" {...LOOK[kind]}>
              {verdictSentence(figure, texts, language)}
            </Badge>
            {place !== null && <PlaceLink place={place} />}
          </div>
          {!computed.known && (
            <Caption1 block className={styles.note}>
              {sentence(computed.reason, language)}
            </Caption1>
          )}
        </>
      ),
    };
  };
  return (
    <div className={styles.view}>
      <Body1>{verdictSummary(figures, texts)}</Body1>
      {verdictGroups(figures).map(({ kind, rows }) => (
        <Section key={kind} title={texts.groups[kind]}>
          <Records
            label={texts.groups[kind]}
            records={rows.map(({ row, figure }) => record(row, figure, kind))}
          />
        </Section>
      ))}
    </div>
  );
}
