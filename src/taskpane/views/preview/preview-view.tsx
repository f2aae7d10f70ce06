import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Examination } from '../../../commands/examination';
import type { PreviewTexts } from '../../../i18n/de/taskpane-preview';
import { preview as german } from '../../../i18n/de/taskpane-preview';
import { preview as english } from '../../../i18n/en/taskpane-preview';
import { inLanguage } from '../../../i18n/language';
import { placeKey } from '../../../workbook/plan/write-plan';
import type { CellTarget, CellWrite } from '../../../workbook/plan/write-plan';
import { NOT_AVAILABLE } from '../../../workbook/sheets/figure-cells';
import { ExamineFirst } from '../../parts/examine-first';
import { PlaceLink } from '../../parts/place-link';
import { Section } from '../../parts/section';
import { StickyFoot } from '../../parts/sticky-foot';
import type { Draft } from '../../session/pane-state';
import { isOnlyTried } from '../../session/is-only-tried';
import { usePane } from '../../session/use-pane';
import { bySheet } from './by-sheet';
import { ChangeList } from './change-list';
import { previewSummary } from './preview-summary';
import { SheetWrites, shownSheets } from './sheet-writes';
import { UndoView } from './undo-view';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  start: { alignSelf: 'flex-start' },
});

/** What will be written where, old → new, before anything is written: a run, or entries of the user. */
export function PreviewView() {
  const { state, language } = usePane();
  const texts = inLanguage(language, german, english);
  const { draft, examination, undoPreview } = state;
  if (undoPreview !== null) return <UndoView preview={undoPreview} texts={texts} />;
  if (draft !== null) return <DraftPreview draft={draft} texts={texts} />;
  if (examination === null) return <ExamineFirst text={texts.nothing} />;
  if (isOnlyTried(examination)) return <Body1>{texts.tried}</Body1>;
  return <RunPreview examination={examination} texts={texts} />;
}

interface Shared {
  readonly texts: PreviewTexts;
}

/** What the run writes. */
function RunPreview({ examination, texts }: Shared & { readonly examination: Examination }) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const { proposal, targets } = examination;
  if (proposal === null) {
    return (
      <>
        <Body1>{texts.hasErrors}</Body1>
        <Button className={styles.start} onClick={() => actions.open('findings')}>
          {texts.toFindings}
        </Button>
      </>
    );
  }
  const { cells } = proposal.plan;
  const left = targets.filter(({ place }) => proposal.check.formulas.has(placeKey(place)));
  const extent = { cells: cells.length, targets: targets.length, sheets: shownSheets(proposal.plan) };
  return (
    <div className={styles.view}>
      <Body1Strong>{previewSummary(extent, texts, language)}</Body1Strong>
      {state.stale && !state.catchingUp && <Body1>{texts.stale}</Body1>}
      {cells.some(({ after }) => after === NOT_AVAILABLE) && <Body1>{texts.unknown}</Body1>}
      {bySheet(cells).map(([sheet, ofSheet]) => (
        <ChangeList key={sheet} sheet={sheet} cells={ofSheet} decimals={2} texts={texts} />
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
      <SheetWrites proposal={proposal} texts={texts} />
      <Body1>{texts.untouched}</Body1>
      <StickyFoot hint={texts.undoable}>
        <Button
          appearance="primary"
          disabledFocusable={state.work !== null}
          onClick={() => void actions.apply()}
        >
          {texts.write}
        </Button>
      </StickyFoot>
    </div>
  );
}

/** What the user entered for cells of their own. */
function DraftPreview({ draft, texts }: Shared & { readonly draft: Draft }) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const cells = draft.edits.map(asWrite);
  const extent = { cells: cells.length, targets: cells.length, sheets: 0 };
  return (
    <div className={styles.view}>
      <Body1Strong>{draft.title}</Body1Strong>
      <Body1>{previewSummary(extent, texts, language)}</Body1>
      {state.stale && !state.catchingUp && <Body1>{texts.stale}</Body1>}
      {bySheet(cells).map(([sheet, ofSheet]) => (
        <ChangeList key={sheet} sheet={sheet} cells={ofSheet} decimals={0} texts={texts} />
      ))}
      <Body1>{texts.untouched}</Body1>
      <StickyFoot hint={texts.undoable}>
        <Button
          appearance="primary"
          disabledFocusable={state.work !== null}
          onClick={() => void actions.writeDraft()}
        >
          {texts.write}
        </Button>
        <Button onClick={() => actions.discardDraft()}>{texts.discard}</Button>
      </StickyFoot>
    </div>
  );
}

function asWrite({ place, expected, value, figure }: CellTarget): CellWrite {
  return { place, before: expected, after: value, figure };
}
