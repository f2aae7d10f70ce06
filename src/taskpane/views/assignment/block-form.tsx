import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { UNITS } from '../../../workbook/euro-per-unit';
import type { MoneyUnit } from '../../../workbook/recognition';
import { fill } from '../../../i18n/fill';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
});

/** Lets the user say what the amounts of a cross-tab are in, or that it is none. */
export function BlockForm({
  reference,
  unit,
  busy,
  texts,
  onUnit,
  onNoTable,
}: {
  /** The range, for the name of the button. */
  readonly reference: string;
  /** As the user said; null: as labelled. */
  readonly unit: MoneyUnit | null;
  readonly busy: boolean;
  readonly texts: AssignmentTexts;
  readonly onUnit: (unit: MoneyUnit | null) => void;
  readonly onNoTable: () => void;
}) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(unit);
  return (
    <form
      className={styles.form}
      aria-label={texts.wholeBlock}
      onSubmit={(event) => {
        event.preventDefault();
        onUnit(chosen);
      }}
    >
      <Field label={texts.unitLabel}>
        <Select
          value={chosen ?? ''}
          onChange={(_, { value }) => setChosen(UNITS.find((each) => each === value) ?? null)}
        >
          <option value="">{texts.unitOfLabels}</option>
          {UNITS.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <Button type="submit" disabledFocusable={busy}>
        {texts.correctUnit}
      </Button>
      <Button
        disabledFocusable={busy}
        aria-label={`${texts.noTable}: ${fill(texts.noTableOf, { place: reference })}`}
        onClick={onNoTable}
      >
        {texts.noTable}
      </Button>
    </form>
  );
}
