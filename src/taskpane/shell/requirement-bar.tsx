import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { fill, taskpaneTexts } from '../../i18n/texts';
import type { ShellProps } from './shell-props';

/** The API sets without which nothing goes, as the manifest demands them. */
const REQUIRED = [
  ['ExcelApi', '1.9'],
  ['SharedRuntime', '1.1'],
] as const;

/** Says why nothing can work here: not in Excel, or in one that is too old. */
export function RequirementBar({ state: { language } }: Pick<ShellProps, 'state'>) {
  const texts = taskpaneTexts(language);
  const problem = problemOf(texts);
  return problem === null ? null : (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{problem}</MessageBarBody>
    </MessageBar>
  );
}

function problemOf({ noExcel, oldExcel }: ReturnType<typeof taskpaneTexts>): string | null {
  if (Office.context?.host !== Office.HostType.Excel) return noExcel;
  const missing = REQUIRED.find(
    ([set, version]) => !Office.context.requirements.isSetSupported(set, version),
  );
  return missing === undefined ? null : fill(oldExcel, { set: missing.join(' ') });
}
