import { Button, Checkbox, Field, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { ModuleNumber } from '../../../domain/module';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { fill } from '../../../i18n/fill';
import type { LabelMeaning } from '../../../workbook/assignment/correction';
import type { BlockMeasure } from '../../../workbook/blocks/block-measure';
import { VERSIONS } from '../../../workbook/blocks/versions';
import { UNITS } from '../../../workbook/euro-per-unit';
import type { ReadingChange } from '../../../workbook/entries/reading-changes';
import { ReadingPreview } from './reading-preview';
import { YEARS } from './years';

const MODULES: readonly ModuleNumber[] = [1, 2, 3];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Lets the user say what a label means. */
export function LabelForm({
  title,
  initial,
  isSum,
  equal,
  changesOf,
  isByHand,
  busy,
  texts,
  onSave,
  onReset,
}: {
  readonly title: string;
  /** What it says now. */
  readonly initial: LabelMeaning;
  /** Whether it makes its figures sums now. */
  readonly isSum: boolean;
  /** How many other labels of the workbook have the same words. */
  readonly equal: number;
  /** What would be read as something else if it meant this. */
  readonly changesOf: (means: LabelMeaning) => readonly ReadingChange[];
  readonly isByHand: boolean;
  readonly busy: boolean;
  readonly texts: AssignmentTexts;
  /** @param withEqual whether it holds for all equal labels too */
  readonly onSave: (means: LabelMeaning, withEqual: boolean) => void;
  readonly onReset: () => void;
}) {
  const styles = useStyles();
  const [means, setMeans] = useState(initial);
  const [isTotal, setTotal] = useState(isSum);
  const [withEqual, setWithEqual] = useState(false);
  const chosen: LabelMeaning = { ...means, total: isTotal === isSum ? initial.total : isTotal };
  const isChanged = JSON.stringify(chosen) !== JSON.stringify(initial);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave(chosen, withEqual);
  };
  const choice = <Value extends string | number>(
    name: string,
    value: Value | null,
    options: readonly (readonly [Value, string])[],
    choose: (value: Value | null) => void,
    none: string = texts.none,
  ) => (
    <Field label={name}>
      <Select
        value={value === null ? '' : String(value)}
        onChange={(_, { value: taken }) =>
          choose(options.find(([each]) => String(each) === taken)?.[0] ?? null)
        }
      >
        <option value="">{none}</option>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
  const measures = Object.keys(texts.measures) as BlockMeasure[];
  return (
    <form className={styles.form} onSubmit={save}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      {choice(
        texts.parts.measure,
        means.measure,
        measures.map((each) => [each, texts.measures[each]]),
        (measure) => setMeans({ ...means, measure }),
      )}
      <div className={styles.parts}>
        {choice(
          texts.parts.module,
          means.module,
          MODULES.map((each) => [each, fill(texts.meansModule, { module: String(each) })]),
          (module) => setMeans({ ...means, module }),
        )}
        {choice(
          texts.parts.year,
          means.year,
          YEARS.map((each) => [each, String(each)]),
          (year) => setMeans({ ...means, year }),
        )}
        {choice(
          texts.parts.version,
          means.version,
          VERSIONS.map((each) => [each, each]),
          (version) => setMeans({ ...means, version }),
        )}
      </div>
      {choice(
        texts.parts.unit,
        means.unit ?? null,
        UNITS.map((each) => [each, each]),
        (unit) => setMeans(unit === null ? withoutUnit(means) : { ...means, unit }),
        texts.unitOfLabels,
      )}
      <Checkbox
        label={texts.isSum}
        checked={isTotal}
        onChange={(_, { checked }) => setTotal(checked === true)}
      />
      {isChanged && <ReadingPreview changes={changesOf(chosen)} texts={texts} />}
      {equal > 0 && (
        <Checkbox
          label={fill(equal === 1 ? texts.forEqual.one : texts.forEqual.other, { count: String(equal) })}
          checked={withEqual}
          onChange={(_, { checked }) => setWithEqual(checked === true)}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {texts.correct}
        </Button>
        {isByHand && (
          <Button disabledFocusable={busy} onClick={onReset}>
            {texts.asWords}
          </Button>
        )}
      </div>
    </form>
  );
}

function withoutUnit({ unit: _unit, ...means }: LabelMeaning): LabelMeaning {
  return means;
}
