import { makeStyles } from '@fluentui/react-components';
import type { Proposal } from '../../../commands/examination';
import type { PreviewTexts } from '../../../i18n/de/taskpane-preview';
import { fill } from '../../../i18n/fill';
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
  return (
    <Disclosure name="own sheets" title={texts.sheets} beside={String(plan.sheets.length)}>
      <ul className={styles.list}>
        {plan.sheets.map((write) => {
          const name = write.action === 'remove' ? write.name : write.sheet.name;
          const text = check.existingSheets.has(name) ? texts.replaced : texts.added;
          return <li key={name}>{fill(text, { sheet: name })}</li>;
        })}
        <li>{fill(texts.log, { count: String(plan.log.rows.length) })}</li>
      </ul>
    </Disclosure>
  );
}
