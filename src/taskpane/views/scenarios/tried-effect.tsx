import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { ComputedExamination } from '../../../commands/examination';
import type { FundingStatus } from '../../../domain/case';
import type { ScenariosTexts } from '../../../i18n/de/taskpane-scenarios';
import { fill } from '../../../i18n/fill';
import type { Figures, Inputs } from '../../../workbook/computed';
import { cellReference } from '../../../workbook/cell-reference';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { useAnswer } from '../../parts/use-answer';
import { statusEdits } from '../../../workbook/entries/status-edits';
import { usePane } from '../../session/use-pane';
import { triedRows } from './tried-rows';

const useStyles = makeStyles({
  effect: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the own share would be with other statuses, and the way into the workbook. */
export function TriedEffect({
  statuses,
  examination,
  result,
  inputs,
  onReset,
  texts,
}: {
  readonly statuses: readonly (FundingStatus | null)[];
  readonly examination: ComputedExamination;
  readonly result: Figures;
  readonly inputs: Inputs;
  readonly onReset: () => void;
  readonly texts: ScenariosTexts;
}) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const tried = useAnswer(examination.case.tryStatuses, statuses);
  const { edits, newHeadings, withoutCell } = statusEdits(
    inputs.moneySources,
    statuses,
    examination.recognition.tables,
    examination.snapshot,
    texts,
  );
  const rows = tried === null ? [] : triedRows(result, tried, statuses, texts, language);
  return (
    <div className={styles.effect} aria-live="polite">
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.tried}
      </Subtitle2>
      {tried === null ? (
        <Spinner label={texts.trying} />
      ) : (
        <FigureTable
          label={texts.triedTable}
          headings={[texts.scenario, texts.now, texts.then]}
          figures={2}
          rows={rows.map(({ scenario, title, now, then }) => ({
            key: scenario,
            total: scenario === result.scenario,
            cells: [title, <FigureLink key="now" {...now} />, <FigureLink key="then" {...then} />],
          }))}
        />
      )}
      <UnknownReasons amounts={rows.flatMap(({ now, then }) => [now.amount, then.amount])} />
      {newHeadings.map((heading) => (
        <MessageBar key={cellReference(heading)} intent="info" layout="multiline">
          <MessageBarBody>{fill(texts.newColumn, { place: cellReference(heading) })}</MessageBarBody>
        </MessageBar>
      ))}
      {withoutCell.map(({ source: { label }, reason, place }) => (
        <MessageBar key={label} intent="warning" layout="multiline">
          <MessageBarBody>
            {fill(texts.noColumn[reason], {
              source: label,
              sheet: place.sheet,
              place: cellReference(place),
            })}
          </MessageBarBody>
        </MessageBar>
      ))}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={edits.length === 0}
          onClick={() => actions.propose(texts.draft, edits)}
        >
          {texts.write}
        </Button>
        <Button onClick={onReset}>{texts.reset}</Button>
      </div>
    </div>
  );
}
