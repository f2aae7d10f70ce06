import { makeStyles } from '@fluentui/react-components';
import type { Proposal } from '../../../commands/examination';
import type { PreviewTexts } from '../../../i18n/de/taskpane-preview';
import { fill } from '../../../i18n/fill';
import type { WritePlan } from '../../../workbook/plan/write-plan';
import { DATA_SHEET, isShownSheet } from '../../../workbook/sheets/own-sheets';
import { Disclosure } from '../../parts/disclosure';
import { PLAIN_LIST } from '../../parts/plain-list';

const useStyles = makeStyles({ list: { ...PLAIN_LIST } });

/** The sheets of the add-in that a run adds or writes anew, and the rows of the log. */
export function SheetWrites({
  proposal: { plan, check },
  texts,
}: {
  readonly proposal: Proposal;
  readonly texts: PreviewTexts;
}) {
  const styles = useStyles();
  const names = sheetNames(plan);
  const shown = names.filter(isShownSheet);
  return (
    <Disclosure name="own sheets" title={texts.sheets} beside={String(shownSheets(plan))}>
      <ul className={styles.list}>
        {shown.map((name) => {
          const text = check.existingSheets.has(name) ? texts.replaced : texts.added;
          return <li key={name}>{fill(text, { sheet: name })}</li>;
        })}
        <li>{fill(texts.log, { count: String(plan.log.rows.length) })}</li>
        {shown.length < names.length && <li>{fill(texts.hiddenSheet, { sheet: DATA_SHEET })}</li>}
      </ul>
    </Disclosure>
  );
}

/** How many sheets a run writes that the user sees, the log with them. */
export function shownSheets(plan: Pick<WritePlan, 'sheets'>): number {
  return sheetNames(plan).filter(isShownSheet).length + 1;
}

function sheetNames({ sheets }: Pick<WritePlan, 'sheets'>): readonly string[] {
  return sheets.map((write) => (write.action === 'remove' ? write.name : write.sheet.name));
}
