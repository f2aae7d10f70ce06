import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { preview as german } from '../../../i18n/de/taskpane-preview';
import { preview as english } from '../../../i18n/en/taskpane-preview';
import { inLanguage } from '../../../i18n/language';
import { NOT_AVAILABLE } from '../../../workbook/sheets/figure-cells';
import { placeKey } from '../../../workbook/plan/write-plan';
import type { CellWrite } from '../../../workbook/plan/write-plan';
import { PlaceLink } from '../../parts/place-link';
import { Section } from '../../parts/section';
import { usePane } from '../../session/use-pane';
import { bySheet } from './by-sheet';
import { ChangeList } from './change-list';
import { SheetWrites } from './sheet-writes';
import { UndoView } from './undo-view';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What will be written where, old → new, before anything is written: a run, or entries of the user. */
export function PreviewView() {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const { draft, examination, stale, undoPreview } = state;
  const proposal = examination?.proposal ?? null;
  if (undoPreview !== null) return <UndoView preview={undoPreview} texts={texts} />;
  if (draft === null && proposal === null) {
    return (
      <>
        <Body1>{examination === null ? texts.nothing : texts.hasErrors}</Body1>
        <Button onClick={() => actions.open('overview')}>{texts.toOverview}</Button>
      </>
    );
  }
  const cells = draft === null ? proposal!.plan.cells : draft.edits.map(asWrite);
  const left =
    draft === null
      ? examination!.targets.filter(({ place }) => proposal!.check.formulas.has(placeKey(place)))
      : [];
  return (
    <div className={styles.view}>
      {draft !== null && <Body1>{draft.title}</Body1>}
      {stale && <Body1>{texts.stale}</Body1>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={state.work !== null}
          onClick={() => void (draft === null ? actions.apply() : actions.writeDraft())}
        >
          {texts.write}
        </Button>
        {draft !== null && <Button onClick={() => actions.discardDraft()}>{texts.discard}</Button>}
      </div>
      <Body1>{texts.undoable}</Body1>
      {cells.length === 0 && <Body1>{texts.noCells}</Body1>}
      {cells.some(({ after }) => after === NOT_AVAILABLE) && <Body1>{texts.unknown}</Body1>}
      {bySheet(cells).map(([sheet, ofSheet]) => (
        <ChangeList
          key={sheet}
          sheet={sheet}
          cells={ofSheet}
          decimals={draft === null ? 2 : 0}
          texts={texts}
        />
      ))}
      {left.length > 0 && (
        <Section title={texts.left}>
          {left.map(({ place }) => (
            <div key={placeKey(place)}>
              <PlaceLink place={place} />
            </div>
          ))}
        </Section>
      )}
      {draft === null && <SheetWrites proposal={proposal!} texts={texts} />}
      <Body1>{texts.untouched}</Body1>
    </div>
  );
}

function asWrite(edit: {
  readonly place: CellWrite['place'];
  readonly expected: CellWrite['before'];
  readonly value: CellWrite['after'];
  readonly figure: string;
}): CellWrite {
  return { place: edit.place, before: edit.expected, after: edit.value, figure: edit.figure };
}
