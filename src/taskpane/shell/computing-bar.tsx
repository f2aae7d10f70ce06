import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';
import { CloseAction } from './close-action';

/** Says, until it is closed, that the pane has no worker and computes by itself. */
export function ComputingBar() {
  const { state, language } = usePane();
  const { computesItself } = state;
  const [closed, setClosed] = useState(false);
  if (!computesItself || closed) return null;
  const texts = taskpaneTexts(language);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{texts.computesItself}</MessageBarBody>
      <CloseAction label={texts.close} onClose={() => setClosed(true)} />
    </MessageBar>
  );
}
