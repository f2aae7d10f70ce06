import { Body1, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { TABLE_KINDS, type AnyField } from '../../../domain/vocabulary/vocabulary';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { fill } from '../../../i18n/fill';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { AssignedTable } from '../../../workbook/assignment/assignment';
import { PlaceLink } from '../../parts/place-link';
import { headingPlace, withKind } from '../../../workbook/entries/assigned-from';
import { proposedFields, firstContents, withProposals } from '../../../workbook/entries/proposed-columns';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { usePane } from '../../session/use-pane';
import { ColumnEditor } from './column-editor';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A table with the fields that are proposed for its columns, by their letters. */
interface Proposed {
  readonly table: AssignedTable;
  readonly proposed: ReadonlyMap<string, AnyField>;
}

/** Lets the user say what a table is and what each of its columns holds. */
export function TableEditor({
  initial,
  proposes,
  snapshot,
  texts,
  busy,
  onSave,
  onCancel,
}: {
  readonly initial: AssignedTable;
  /** It is not read yet: what its columns hold is proposed where no heading says it. */
  readonly proposes: boolean;
  readonly snapshot: WorkbookSnapshot;
  readonly texts: AssignmentTexts;
  /** Something is being examined or written; nothing can be kept meanwhile. */
  readonly busy: boolean;
  readonly onSave: (table: AssignedTable) => void;
  readonly onCancel: () => void;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const proposalsFor = (given: AssignedTable): Proposed => {
    const proposed = proposes ? proposedFields(given, snapshot) : new Map<string, AnyField>();
    return { table: withProposals(given, proposed), proposed };
  };
  const [{ table, proposed }, setShown] = useState(() => proposalsFor(initial));
  const setTable = (changed: AssignedTable): void => setShown({ table: changed, proposed });
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
            setShown(proposalsFor(withKind(table, TABLE_KINDS.find((kind) => kind === value) ?? null)))
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
            contents={firstContents(table, column, snapshot)}
            isProposed={column.field !== null && proposed.get(column.column) === column.field}
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
