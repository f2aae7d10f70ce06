import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Examination } from '../../commands/examination';
import { findings as germanFindings } from '../../i18n/de/taskpane-findings';
import { findings as englishFindings } from '../../i18n/en/taskpane-findings';
import { settings as germanSettings } from '../../i18n/de/taskpane-settings';
import { settings as englishSettings } from '../../i18n/en/taskpane-settings';
import { fill } from '../../i18n/fill';
import { inLanguage } from '../../i18n/language';
import { isOneCell } from '../../workbook/address';
import { cellReference } from '../../workbook/cell-reference';
import { shownContent, typedContent } from '../../workbook/entries/typed-content';
import { germanText, textToType } from '../../workbook/entries/typed-number';
import { valueAt } from '../../workbook/plan/value-at';
import { useEntries } from '../parts/use-entries';
import { usePane } from '../session/use-pane';
import { ANSWERED_IN_CELL, WORDS_OF_CELL } from './answered';
import { columnOf, type Cause } from './causes';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    width: '100%',
  },
  field: { flexGrow: 1, flexBasis: '110px', minWidth: 0 },
});

/**
 * The content of the first cell that a question is about, corrected where the question stands; it is written after its
 * preview, and the next cell of the same question follows. Nothing where the cell is not the one that has to change.
 */
export function CellAnswer({
  cause: { first, count },
  examination: { snapshot },
}: {
  readonly cause: Cause;
  readonly examination: Examination;
}) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, germanFindings, englishFindings).cellAnswer;
  const { place } = first;
  const value = place === null ? '' : valueAt(snapshot, place);
  const held = place === null ? '' : textToType(shownContent(value, place, snapshot), language);
  const { enteredFor, enter } = useEntries(() => held);
  if (place === null || !isOneCell(place.cell)) return null;
  const kind = ANSWERED_IN_CELL.get(first.code) ?? 'either';
  if (kind !== 'either' && kind !== (value === '' ? 'blank' : 'filled')) return null;
  const reference = cellReference(place);
  const text = enteredFor(reference) ?? held;
  const german = germanText(text, language);
  const words = WORDS_OF_CELL[first.code];
  const label = fill(count > 1 ? texts.firstOf : value === '' ? texts.content : texts.instead, {
    cell: reference,
    count: String(count),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (german === null) return;
        const figure = columnOf(first) ?? texts.logged;
        const edit = { place, value: typedContent(german, place, snapshot), expected: value, figure };
        actions.propose(fill(texts.title, { cell: reference }), [edit]);
      }}
    >
      <Field
        className={styles.field}
        label={label}
        {...(german === null ? { validationMessage: texts.noNumber } : {})}
      >
        {words === undefined ? (
          <Input value={text} onChange={(_, { value: typed }) => enter(reference, typed)} />
        ) : (
          <Select lang="de" value={text} onChange={(_, { value: chosen }) => enter(reference, chosen)}>
            {[held, ...words].map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit" disabled={german === null || text.trim() === held.trim()}>
        {inLanguage(language, germanSettings, englishSettings).enter}
      </Button>
    </form>
  );
}
