import {
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { fill } from '../../../i18n/fill';
import { LINE_CONTENTS, type LineContent, type LineDirection } from '../../../workbook/assignment/correction';
import type { ReadingChange } from '../../../workbook/entries/reading-changes';
import { ReadingPreview } from './reading-preview';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  choice: { display: 'flex', flexDirection: 'column' },
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Lets the user say what a whole row or column is, and shows what is read differently by that. */
export function LineForm({
  direction,
  line,
  said,
  equalOf,
  changesOf,
  busy,
  texts,
  onSave,
}: {
  readonly direction: LineDirection;
  /** Its number or letters. */
  readonly line: string;
  /** What the user said; null: nothing. */
  readonly said: LineContent | null;
  /** How many other lines of the workbook have the same words. */
  readonly equalOf: (holds: LineContent) => number;
  readonly changesOf: (holds: LineContent) => readonly ReadingChange[];
  readonly busy: boolean;
  readonly texts: AssignmentTexts;
  /** @param holds null: again as the words say */
  readonly onSave: (holds: LineContent | null, withEqual: boolean) => void;
}) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(said);
  const [withEqual, setWithEqual] = useState(false);
  const equal = chosen === null ? 0 : equalOf(chosen);
  const { one, other } = texts.forEqualLines[direction];
  const title = fill(texts.lineHolds[direction], { line });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) onSave(chosen, withEqual && equal > 0);
      }}
    >
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <RadioGroup
        aria-label={title}
        value={chosen ?? ''}
        onChange={(_, { value }) => setChosen(LINE_CONTENTS.find((each) => each === value) ?? null)}
      >
        {LINE_CONTENTS.map((holds) => (
          <Radio
            key={holds}
            value={holds}
            label={
              <span className={styles.choice}>
                {texts.lineContents[holds]}
                <Caption1 className={styles.hint}>{texts.lineHints[holds]}</Caption1>
              </span>
            }
          />
        ))}
      </RadioGroup>
      {chosen !== null && chosen !== said && <ReadingPreview changes={changesOf(chosen)} texts={texts} />}
      {equal > 0 && (
        <Checkbox
          label={fill(equal === 1 ? one : other, { count: String(equal) })}
          checked={withEqual}
          onChange={(_, { checked }) => setWithEqual(checked === true)}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy || chosen === null}>
          {texts.correctLine}
        </Button>
        {said !== null && (
          <Button disabledFocusable={busy} onClick={() => onSave(null, false)}>
            {texts.asWords}
          </Button>
        )}
      </div>
    </form>
  );
}
