import { Body1, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { TABLE_KINDS } from '../../../domain/vocabulary/vocabulary';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { fill } from '../../../i18n/fill';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { AssignedTable } from '../../../workbook/assignment/assignment';
import { PlaceLink } from '../../parts/place-link';
import { headingPlace, withKind } from '../../../workbook/entries/assigned-from';
import { usePane } from '../../session/use-pane';
import { ColumnEditor } from './column-editor';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Lets the user say what a table is and what each of its columns holds. */
export function TableEditor({
  initial,
  texts,
  busy,
  onSave,
  onCancel,
}: {
  readonly initial: AssignedTable;
  readonly texts: AssignmentTexts;
  /** Something is being examined or written; nothing can be kept meanwhile. */
  readonly busy: boolean;
  readonly onSave: (table: AssignedTable) => void;
  readonly onCancel: () => void;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const [table, setTable] = useState(initial);
  const { kinds } = taskpaneTexts(language);
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(table);
      }}
    >
      <Body1>
        <PlaceLink place={headingPlace(table)} />
        {table.lastRow === null && ` ${texts.openEnd}`}
      </Body1>
      <Field label={texts.kindLabel}>
        <Select
          value={table.kind ?? ''}
          onChange={(_, { value }) =>
            setTable(withKind(table, TABLE_KINDS.find((kind) => kind === value) ?? null))
          }
        >
          {TABLE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
          <option value="">{texts.noKind}</option>
        </Select>
      </Field>
      {table.kind !== null &&
        table.columns.map((column, position) => (
          <ColumnEditor
            key={column.column}
            column={column}
            kind={table.kind!}
            label={fill(texts.column, {
              heading: column.heading === '' ? texts.withoutHeading : column.heading,
              column: column.column,
            })}
            texts={texts}
            onChange={(changed) =>
              setTable({ ...table, columns: replaced(table.columns, position, changed) })
            }
          />
        ))}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {texts.save}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

function replaced<T>(list: readonly T[], position: number, item: T): T[] {
  return list.map((each, index) => (index === position ? item : each));
}
