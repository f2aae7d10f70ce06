import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Examination } from '../../../commands/examination';
import { sessionRuns } from '../../../commands/session-runs';
import { assignment as german } from '../../../i18n/de/taskpane-assignment';
import { assignment as english } from '../../../i18n/en/taskpane-assignment';
import { inLanguage } from '../../../i18n/language';
import { fill } from '../../../i18n/fill';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { AssignedTable } from '../../../workbook/assignment/assignment';
import { areaAddress } from '../../../workbook/address';
import { cellReference } from '../../../workbook/cell-reference';
import { offersOf } from '../../../workbook/entries/offers';
import { pictureRange } from '../../../workbook/entries/picture-range';
import { unreadSheet } from '../../../workbook/entries/unread-sheet';
import { wholeOf } from '../../../workbook/whole-of';
import { PlaceLink } from '../../parts/place-link';
import { Section } from '../../parts/section';
import { TemplateSection } from '../../parts/template-section';
import {
  assignedFromSelection,
  assignedFromTable,
  headingPlace,
  sameTable,
} from '../../../workbook/entries/assigned-from';
import { assignmentChanges, resetChange } from '../../../workbook/entries/assignment-changes';
import { nearestToPosts } from '../../../workbook/entries/proposed-columns';
import { useKept } from '../../session/kept';
import { usePane } from '../../session/use-pane';
import type { ViewProps } from '../view-props';
import { BlockSection } from './block-section';
import { BlockSummary } from './block-summary';
import { CorrectionList } from './correction-list';
import { OfferList } from './offer-list';
import { TableEditor } from './table-editor';
import { TableSummary } from './table-summary';
import { useChosenCell } from './use-chosen-cell';
import { WorkbookMap } from './workbook-map';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  start: { alignSelf: 'flex-start' },
});

/** The table of a sheet that is not read, or what comes nearest to one. */
function tableToAssign(sheet: string, examination: Examination | null): AssignedTable | null {
  if (examination === null) return null;
  const candidate = examination.recognition.candidates.find(
    (each) => each.sheet === sheet && !each.transposed,
  );
  if (candidate !== undefined) return assignedFromTable(candidate);
  const nearest = nearestToPosts(examination.snapshot);
  return nearest?.sheet === sheet ? nearest : null;
}

/** What each heading was taken for, and the way to correct it. */
export function AssignmentView({ subject }: ViewProps) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const [begun, setBegun] = useKept('begun', false);
  const [edited, edit] = useState<AssignedTable | null>(() =>
    begun || subject?.kind !== 'section' ? null : tableToAssign(subject.section, state.examination),
  );
  const setEdited = (table: AssignedTable | null): void => {
    setBegun(true);
    edit(table);
  };
  const [tooSmall, setTooSmall] = useState(false);
  const [viewed, setViewed] = useState<string | null>(null);
  const { chosen, choose, goTo } = useChosenCell();
  const { examination } = state;
  const offers = useMemo(() => (examination === null ? [] : offersOf(examination)), [examination]);
  if (examination === null) return <Body1>{texts.notExamined}</Body1>;
  const { recognition, snapshot } = examination;
  // The columns of a transposed list are rows of the sheet: what they hold follows from their headings only.
  const assignable = [...recognition.tables, ...recognition.candidates].filter((each) => !each.transposed);
  const { assignment, corrections } = examination.state;

  const unread = unreadSheet(chosen?.sheet ?? null, examination);
  const shown = unreadSheet(viewed, examination);
  const save = async (table: AssignedTable): Promise<void> => {
    const byHand = assignment.find((each) => sameTable(each, table));
    const change = { before: byHand ?? edited!, after: table, wasByHand: byHand !== undefined };
    const kept = await actions.assign(
      [...assignment.filter((each) => each !== byHand), table],
      assignmentChanges(change, texts, taskpaneTexts(language).kinds, language),
    );
    // What could not be written stays to be tried again.
    if (kept) setEdited(null);
  };
  const pick = async (): Promise<void> => {
    const selection = await actions.selection();
    const sheet = snapshot.sheets.find(({ name }) => name === selection?.sheet);
    if (selection === null || sheet === undefined) return;
    const table = assignedFromSelection(sheet, selection.area);
    setTooSmall(table === null);
    setEdited(table);
  };
  if (edited !== null) {
    return (
      <TableEditor
        initial={edited}
        proposes={!recognition.tables.some((table) => sameTable(assignedFromTable(table), edited))}
        snapshot={snapshot}
        texts={texts}
        busy={state.work !== null}
        onSave={(table) => void save(table)}
        onCancel={() => setEdited(null)}
      />
    );
  }
  return (
    <div className={styles.view}>
      <Body1>{texts.intro}</Body1>
      <WorkbookMap examination={examination} texts={texts} />
      {assignable.map((table) => (
        <TableSummary
          key={`${table.sheet}!${table.area}`}
          table={table}
          texts={texts}
          onEdit={() => setEdited(assignedFromTable(table))}
        />
      ))}
      {recognition.blocks.map((block) => (
        <BlockSection
          key={block.sheet}
          sheet={block.sheet}
          range={areaAddress(
            pictureRange(
              snapshot.sheets.find(({ name }) => name === block.sheet)!,
              block,
            ),
          )}
          examination={examination}
          offers={offers}
          chosen={chosen}
          texts={texts}
          onChoose={choose}
          onGo={goTo}
        >
          <BlockSummary block={block} texts={texts} />
        </BlockSection>
      ))}
      {shown !== null && (
        <BlockSection
          key={shown.name}
          sheet={shown.name}
          range={areaAddress(wholeOf(shown))}
          examination={examination}
          offers={offers}
          chosen={chosen}
          texts={texts}
          onChoose={choose}
          onGo={goTo}
        />
      )}
      <OfferList offers={offers} examination={examination} texts={texts} />
      {assignment.length + corrections.length > 0 && (
        <Section title={texts.byHandTitle}>
          {assignment.map((table) => (
            <div key={cellReference(headingPlace(table))}>
              <PlaceLink place={headingPlace(table)} />
              {table.kind === null && ` ${texts.ignored}`}
              {!sessionRuns.hasSaid(table) && ` (${texts.fromFile})`}{' '}
              <Button
                size="small"
                aria-label={fill(texts.resetOf, { place: cellReference(headingPlace(table)) })}
                onClick={() =>
                  void actions.assign(
                    assignment.filter((each) => each !== table),
                    [resetChange(table, texts)],
                  )
                }
              >
                {texts.reset}
              </Button>
            </div>
          ))}
          <CorrectionList corrections={corrections} texts={texts} />
        </Section>
      )}
      <Body1>{tooSmall ? texts.tooSmall : texts.pickAdvice}</Body1>
      <Button className={styles.start} onClick={() => void pick()}>
        {texts.pick}
      </Button>
      {unread !== null && unread !== shown && (
        <Button className={styles.start} onClick={() => setViewed(unread.name)}>
          {fill(texts.viewSheet, { sheet: unread.name })}
        </Button>
      )}
      <TemplateSection />
    </div>
  );
}
