import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { isInExcel, isSetSupported, REQUIRED_SETS } from '../../excel/requirements';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';

/** Says why nothing can work here: not in Excel, or in one that is too old. */
export function RequirementBar() {
  const { language } = usePane();
  const texts = taskpaneTexts(language);
  const problem = problemOf(texts);
  return problem === null ? null : (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{problem}</MessageBarBody>
    </MessageBar>
  );
}

function problemOf({ noExcel, oldExcel }: ReturnType<typeof taskpaneTexts>): string | null {
  if (!isInExcel()) return noExcel;
  const missing = REQUIRED_SETS.find(([set, version]) => !isSetSupported(set, version));
  return missing === undefined ? null : fill(oldExcel, { set: missing.join(' ') });
}
