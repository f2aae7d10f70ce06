import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Examination } from '../../commands/examination';
import { findings as germanFindings } from '../../i18n/de/taskpane-findings';
import { findings as englishFindings } from '../../i18n/en/taskpane-findings';
import { settings as germanSettings } from '../../i18n/de/taskpane-settings';
import { settings as englishSettings } from '../../i18n/en/taskpane-settings';
import type { Language } from '../../domain/language';
import type { FindingsTexts } from '../../i18n/de/taskpane-findings';
import { fill } from '../../i18n/fill';
import { numberText } from '../../i18n/number-text';
import { inLanguage } from '../../i18n/language';
import { isOneCell } from '../../workbook/address';
import { cellReference } from '../../workbook/cell-reference';
import {
  answerInFormat,
  FORMAT_OF_ANSWER,
  isNumberAsked,
  LOOK_OF_FORMAT,
  startInFormat,
} from '../../workbook/entries/answer-in-format';
import { refusalOfTyped, settingEdits } from '../../workbook/entries/setting-edits';
import { settingAt } from '../../workbook/entries/setting-rows';
import { shownContent, typedContent } from '../../workbook/entries/typed-content';
import { germanText, textToType } from '../../workbook/entries/typed-number';
import { valueAt } from '../../workbook/plan/value-at';
import type { CellTarget } from '../../workbook/plan/write-plan';
import { useEntries } from '../parts/use-entries';
import { usePane } from '../session/use-pane';
import { ANSWERED_IN_CELL, NOT_BY_CONTENT, WORDS_OF_CELL } from './answered';
import { columnOf, type Cause } from './causes';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    width: '100%',
  },
  // So wide that at 320 px the button stands below it.
  field: { flexGrow: 1, flexBasis: '200px', minWidth: 0 },
});

/**
 * The content of the first cell that a question is about, corrected where the question stands, that of a setting as in the
 * view of the settings; it is written after its preview, and the next cell of the same question follows. Nothing where the
 * cell is not the one that has to change.
 */
export function CellAnswer({
  cause: { first, count },
  examination: { recognition, snapshot },
}: {
  readonly cause: Cause;
  readonly examination: Examination;
}) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, germanFindings, englishFindings).cellAnswer;
  const settingsTexts = inLanguage(language, germanSettings, englishSettings);
  const { place } = first;
  const value = place === null ? '' : valueAt(snapshot, place);
  const held = place === null ? '' : textToType(shownContent(value, place, snapshot), language);
  const { enteredFor, enter } = useEntries(() => held);
  const format = FORMAT_OF_ANSWER[first.ofCell ?? first.because ?? first.code];
  if (place === null || !isOneCell(place.cell)) return null;
  if (first.because !== undefined && NOT_BY_CONTENT.has(first.because)) return null;
  const kind = ANSWERED_IN_CELL.get(first.code) ?? 'either';
  if (kind !== 'either' && kind !== (value === '' ? 'blank' : 'filled')) return null;
  const reference = cellReference(place);
  const entered = enteredFor(reference);
  const start = format === undefined ? held : textToType(startInFormat(format, place, snapshot), language);
  const text = entered ?? start;
  const german = germanText(text, language);
  const row = settingAt(place, recognition, snapshot);
  const refusal = row === null || entered === null ? null : refusalOfTyped(row, german, snapshot.dateSystem);
  const figure = columnOf(first) ?? texts.logged;
  const isOther = entered !== null && text.trim() !== held.trim();
  // A number that stands right below the wrong format is an answer as it is.
  const isTyped = german !== null && (isNumberAsked(format) ? text.trim() !== '' : isOther);
  const formatted =
    format === undefined || !isTyped ? null : answerInFormat(german, format, { place, figure }, snapshot);
  const edits = (): readonly CellTarget[] => {
    if (german === null) return [];
    if (row !== null) return entered === null ? [] : settingEdits(row, german, snapshot);
    if (!isTyped) return [];
    if (format !== undefined) return formatted === null ? [] : [formatted];
    return [{ place, value: typedContent(german, place, snapshot), expected: value, figure }];
  };
  const wrong = refusal === null ? null : fill(settingsTexts.allowed, { allowed: refusal[language] });
  const isNoNumber = german === null || (format !== undefined && isTyped && formatted === null);
  const message = wrong ?? (isNoNumber ? texts.noNumber : null);
  const words = WORDS_OF_CELL[first.code];
  const look = format === undefined ? null : LOOK_OF_FORMAT[format]!;
  const label = fill(count > 1 ? texts.firstOf : value === '' ? texts.content : texts.instead, {
    cell: reference,
    count: String(count),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        actions.propose(fill(texts.title, { cell: reference }), edits());
      }}
    >
      <Field
        className={styles.field}
        label={label}
        {...(look === null ? {} : { hint: hintOf(look, formatted, texts, language) })}
        {...(message === null ? {} : { validationMessage: message })}
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
      <Button type="submit" disabled={edits().length === 0 || message !== null}>
        {settingsTexts.enter}
      </Button>
    </form>
  );
}

/** What will be written, and how the cell will show it. */
function hintOf(
  look: 'amount' | 'fte' | 'text',
  written: CellTarget | null,
  texts: FindingsTexts['cellAnswer'],
  language: Language,
): string {
  const format = texts.formats[look];
  if (written === null) return format;
  const { value } = written;
  const shown = typeof value === 'number' ? numberText(value, language, 2) : String(value);
  return `${fill(texts.written, { value: shown })} ${format}`;
}
