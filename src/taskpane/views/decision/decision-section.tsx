import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { DECISION_PARTS } from '../../../domain/decision/compute-decision';
import type { DecisionEntry } from '../../../domain/decision/decision-list';
import { sentence } from '../../../domain/findings/sentence';
import { known } from '../../../domain/maybe';
import type { DecisionTexts } from '../../../i18n/de/taskpane-decision';
import { committeePapersTexts, fill, resultSheetTexts, taskpaneTexts } from '../../../i18n/texts';
import { FigureLink } from '../../parts/figure-link';
import { PlaceLink } from '../../parts/place-link';
import { Records } from '../../parts/records';
import type { DataRecord } from '../../parts/records';
import { Section } from '../../parts/section';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { unplannedPosition } from './unplanned-position';

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

/** Who decides about each unplanned amount, in the parts a) to c) as municipalities publish them. */
export function DecisionSection({
  texts,
  result,
  inputs,
}: ResultViewProps & { readonly texts: DecisionTexts }) {
  const { language } = usePane();
  const styles = useStyles();
  const papers = committeePapersTexts(language).decision;
  const { kinds } = resultSheetTexts(language);
  const { unknown } = taskpaneTexts(language);
  const { entries } = result.decision;
  if (entries.length === 0) {
    return (
      <Section title={papers.heading}>
        <Body1>{texts.nothing}</Body1>
      </Section>
    );
  }
  const record = (entry: DecisionEntry, position: number): DataRecord => {
    const { line, year, kind, amount, unplanned, duty, threshold, thresholdSource, part, reason } = entry;
    const about = { line, year: String(year) };
    const row = unplannedPosition(entry, result.unplanned);
    const place = duty === null ? undefined : inputs.settings.places[duty];
    return {
      key: `${position}`,
      title: `${line}, ${year}: ${kinds[kind]}`,
      entries: [
        {
          label: papers.columns.unplanned,
          value:
            row === null ? (
              unknown
            ) : (
              <FigureLink
                value={unplanned}
                figure={{ measure: 'unplanned-amount', row }}
                label={fill(texts.unplannedOf, about)}
              />
            ),
        },
        {
          label: papers.columns.tested,
          value: (
            <FigureLink
              value={amount}
              figure={{ measure: 'significance', row: position }}
              label={fill(texts.testedOf, about)}
            />
          ),
          main: true,
        },
        { label: papers.columns.duty, value: papers.duties[duty ?? 'unknown'] },
        ...(threshold === null
          ? []
          : [
              {
                label: papers.columns.threshold,
                value: (
                  <FigureLink
                    value={known(threshold)}
                    figure={{ measure: 'threshold', row: position }}
                    label={fill(texts.thresholdOf, about)}
                  />
                ),
              },
              { label: papers.columns.source, value: thresholdSource ?? papers.noSource },
            ]),
        ...(place === undefined ? [] : [{ label: texts.thresholdCell, value: <PlaceLink place={place} /> }]),
      ],
      note: (
        <Caption1 block className={styles.note}>
          {reason === null ? texts.decides[part] : sentence(reason, language)}
        </Caption1>
      ),
    };
  };
  return (
    <>
      {DECISION_PARTS.map((part) => {
        const records = entries.flatMap((entry, position) =>
          entry.part === part ? [record(entry, position)] : [],
        );
        return (
          <Section key={part} title={papers.parts[part]}>
            {records.length === 0 ? (
              <Body1>{papers.none}</Body1>
            ) : (
              <Records label={papers.parts[part]} records={records} />
            )}
            <UnknownReasons
              amounts={entries.filter((entry) => entry.part === part).map(({ unplanned }) => unplanned)}
            />
          </Section>
        );
      })}
    </>
  );
}
