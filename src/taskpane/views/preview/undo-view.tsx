import { Body1, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { UndoPreview } from '../../../commands/undo-preview';
import type { PreviewTexts } from '../../../i18n/de/taskpane-preview';
import { fill } from '../../../i18n/fill';
import { removedNames } from '../../../workbook/plan/removed-names';
import { isShownSheet } from '../../../workbook/sheets/own-sheets';
import { Section } from '../../parts/section';
import { StickyFoot } from '../../parts/sticky-foot';
import { usePane } from '../../session/use-pane';
import { bySheet } from './by-sheet';
import { ChangeList } from './change-list';
import { PLAIN_LIST } from '../../parts/plain-list';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  list: { ...PLAIN_LIST },
});

/** What taking back a run that stands in the file would change, before anything is changed. */
export function UndoView({
  preview: { plan },
  texts,
}: {
  readonly preview: UndoPreview;
  readonly texts: PreviewTexts;
}) {
  const { state, actions } = usePane();
  const styles = useStyles();
  const restored = plan.sheets
    .flatMap((write) => (write.action === 'lay-out' ? [write.sheet.name] : []))
    .filter(isShownSheet);
  const removed = removedNames(plan).filter(isShownSheet);
  // A run writes amounts, beside its sheets; else the cells are entries of the user.
  const decimals = restored.length + removed.length > 0 ? 2 : 0;
  return (
    <div className={styles.view}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{texts.undoAsked}</MessageBarBody>
      </MessageBar>
      {plan.cells.length === 0 && <Body1>{texts.undoNoCells}</Body1>}
      {bySheet(plan.cells).map(([sheet, cells]) => (
        <ChangeList key={sheet} sheet={sheet} cells={cells} decimals={decimals} texts={texts} />
      ))}
      <Section title={texts.sheets}>
        <ul className={styles.list}>
          {restored.map((sheet) => (
            <li key={sheet}>{fill(texts.restored, { sheet })}</li>
          ))}
          {removed.map((sheet) => (
            <li key={sheet}>{fill(texts.removed, { sheet })}</li>
          ))}
          <li>{fill(texts.log, { count: String(plan.log.rows.length) })}</li>
        </ul>
      </Section>
      <StickyFoot hint={texts.untouched}>
        <Button
          appearance="primary"
          disabledFocusable={state.work !== null}
          onClick={() => void actions.undoShown()}
        >
          {texts.undo}
        </Button>
        <Button onClick={() => actions.back()}>{texts.discard}</Button>
      </StickyFoot>
    </div>
  );
}
