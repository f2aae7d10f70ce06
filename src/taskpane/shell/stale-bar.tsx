import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';

/** Says that the workbook is no longer what was examined. */
export function StaleBar() {
  const { state, language, actions } = usePane();
  const { stale, work } = state;
  if (!stale || work !== null) return null;
  const texts = taskpaneTexts(language);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.stale}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void actions.examine()}>{texts.reconcile}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
