import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { taskpaneTexts } from '../../i18n/texts';
import type { ShellProps } from './shell-props';

/** Says that the workbook is no longer what was examined. */
export function StaleBar({ state: { stale, work, language }, actions }: ShellProps) {
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
