import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { isComputed, type Examination } from '../../../commands/examination';
import { comparisonTexts } from '../../../i18n/comparison-texts';
import { momentText } from '../../../i18n/date-text';
import { fill } from '../../../i18n/fill';
import { textsOfResult } from '../../../i18n/texts-of-result';
import { changedNothing } from '../../../workbook/comparison/changed-nothing';
import type { Comparison } from '../../../workbook/comparison/comparison';
import { timeOfIso } from '../../../workbook/run-time';
import { MoreButton } from '../../parts/more-button';
import { PlaceLink } from '../../parts/place-link';
import { Section } from '../../parts/section';
import { ShownRecords } from '../../parts/shown-records';
import { useKept } from '../../session/kept';
import { usePane } from '../../session/use-pane';
import { comparedRecords, shownChanges, type ComparisonWords, type ShownChange } from './comparison-rows';

const PORTION = 10;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What changed since the last written run, and what that run changed: the figures by the inputs that did it. */
export function ComparisonSection({ examination }: { readonly examination: Examination }) {
  const { language } = usePane();
  if (!isComputed(examination)) return null;
  const { comparison, comparisonOfLastRun, result, snapshot, state } = examination;
  const texts = comparisonTexts(language);
  if (comparison === null) {
    return (
      <Section title={texts.heading}>
        <Body1>{state.shown.length === 0 ? texts.firstRun : texts.nothingKept}</Body1>
      </Section>
    );
  }
  const sheet = textsOfResult(result, language);
  const words = { texts, sheet, dateSystem: snapshot.dateSystem, language };
  const time = momentText(timeOfIso(comparison.since), language);
  const isSame = changedNothing(comparison);
  const before =
    comparisonOfLastRun === null ? null : momentText(timeOfIso(comparisonOfLastRun.since), language);
  return (
    <>
      <Section title={texts.heading}>
        <Body1>{fill(isSame ? texts.nothing : texts.since, { time })}</Body1>
        {!isSame && (
          <Compared
            label={texts.heading}
            comparison={comparison}
            words={{ ...words, isOfNow: true }}
            keptAs="compared"
          />
        )}
      </Section>
      {comparisonOfLastRun !== null && before !== null && (
        <Section title={texts.headingLastRun}>
          <Body1>
            {fill(changedNothing(comparisonOfLastRun) ? texts.nothingInLastRun : texts.sinceLastRun, {
              time,
              before,
            })}
          </Body1>
          {!changedNothing(comparisonOfLastRun) && (
            <Compared
              label={texts.headingLastRun}
              comparison={comparisonOfLastRun}
              words={{ ...words, isOfNow: false }}
              keptAs="compared-last-run"
            />
          )}
        </Section>
      )}
    </>
  );
}

/** @param keptAs under this name the pane keeps how many are shown */
function Compared({
  label,
  comparison,
  words,
  keptAs,
}: {
  readonly label: string;
  readonly comparison: Comparison;
  readonly words: ComparisonWords;
  readonly keptAs: string;
}) {
  const [most, setMost] = useKept(keptAs, PORTION);
  const { figures, changes, others, knowsInputs } = comparison;
  const { texts } = words;
  const records = comparedRecords(comparison, words);
  return (
    <>
      {figures.length === 0 && <Body1>{texts.noFigures}</Body1>}
      <ShownRecords
        label={label}
        records={records.slice(0, most)}
        noteOf={(record) => <Causes label={texts.columns.changes} changes={record.changes} />}
      />
      <MoreButton rest={records.length - most} portion={PORTION} onMore={() => setMost(most + PORTION)} />
      {!knowsInputs && <Body1>{texts.inputsNotKept}</Body1>}
      {others.length > 0 && (
        <>
          <Body1>{texts.besides}</Body1>
          <Changes label={texts.besides} changes={shownChanges(changes, others, words)} />
        </>
      )}
    </>
  );
}

/** Below a title that tells the one cause its cell; several causes below each other. */
function Causes({ label, changes }: { readonly label: string; readonly changes: readonly ShownChange[] }) {
  if (changes.length > 1) return <Changes label={label} changes={changes} />;
  const place = changes[0]?.place ?? null;
  return place === null ? null : <PlaceLink place={place} />;
}

const MOST_CHANGES = 5;

/** Changed inputs, the first of them; a cell leads to its place. */
function Changes({ label, changes }: { readonly label: string; readonly changes: readonly ShownChange[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const rest = changes.length - MOST_CHANGES;
  return (
    <ul className={styles.list} aria-label={label}>
      {changes.slice(0, MOST_CHANGES).map(({ text, place }) => (
        <li key={`${text} ${place?.cell ?? ''}`}>
          <Caption1>{text}</Caption1> {place !== null && <PlaceLink place={place} />}
        </li>
      ))}
      {rest > 0 && (
        <li>
          <Caption1>{fill(comparisonTexts(language).more, { count: String(rest) })}</Caption1>
        </li>
      )}
    </ul>
  );
}
