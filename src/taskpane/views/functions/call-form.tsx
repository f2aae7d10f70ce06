import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Examination } from '../../../commands/examination';
import type { FunctionsTexts } from '../../../i18n/de/taskpane-functions';
import { fill } from '../../../i18n/fill';
import { areaAddress } from '../../../workbook/address';
import { cellReference } from '../../../workbook/cell-reference';
import { functionCall } from '../../../workbook/entries/function-call';
import { shownFormula } from '../../../workbook/entries/shown-formula';
import { germanText } from '../../../workbook/entries/typed-number';
import { inFormula } from '../../../workbook/function-prefix';
import { placeOfReference } from '../../../workbook/known-cells/place-of-reference';
import { valueAt } from '../../../workbook/plan/value-at';
import type { Selection } from '../../session/pane-actions';
import { usePane } from '../../session/use-pane';
import type { OfferedFunction } from './offered-functions';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Which field the next selection in the grid fills. */
const TARGET = -1;

/**
 * What a function is to be called with: a field for each argument and one for the cell of the formula. The field that was
 * clicked last takes what is then selected in the grid.
 */
export function CallForm({
  offered: { name, parameters },
  examination: { snapshot },
  texts,
  onCancel,
}: {
  readonly offered: OfferedFunction;
  readonly examination: Examination;
  readonly texts: FunctionsTexts;
  readonly onCancel: () => void;
}) {
  const { actions, language } = usePane();
  const styles = useStyles();
  const [target, setTarget] = useState('');
  const [typed, setTyped] = useState<readonly string[]>(() => parameters.map(() => ''));
  const field = useRef(TARGET);
  const form = useRef<HTMLFormElement>(null);
  const take = (selection: Selection): void => {
    const { area } = selection;
    const at = field.current;
    if (at === TARGET) {
      const cell = areaAddress({ ...area, rows: 1, columns: 1 });
      setTarget(cellReference({ sheet: selection.sheet, cell }));
      if (document.hasFocus()) form.current?.querySelector('input')?.focus();
      return;
    }
    // With its sheet, also where the formula is to stand there: that may still change.
    const reference = cellReference({ sheet: selection.sheet, cell: areaAddress(area) });
    setTyped((before) => before.map((each, index) => (index === at ? reference : each)));
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  const cancel = useRef(onCancel);
  useEffect(() => {
    cancel.current = onCancel;
  });
  useEffect(() => {
    const element = form.current!;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // Office.js would take the focus to the first tab.
      event.stopPropagation();
      cancel.current();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => actions.watchSelection((selection) => latest.current(selection)), [actions]);
  const german = typed.map((each) => germanText(each, language));
  const isRead = german.every((each) => each !== null);
  const formula = functionCall(
    name,
    german.map((each) => each ?? ''),
  );
  const named = placeOfReference(target);
  // A sheet that is not there would be made.
  const place = snapshot.sheets.some((each) => each.name === named?.sheet) ? named : null;
  const missing = parameters.filter(({ optional }, index) => !optional && typed[index]!.trim() === '');
  const title = fill(texts.title, { name: inFormula(name) });
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (place === null || missing.length > 0 || !isRead) return;
        const value = { formula };
        actions.propose(title, [
          { place, value, expected: valueAt(snapshot, place), figure: inFormula(name) },
        ]);
      }}
    >
      <Caption1>{texts.howToFill}</Caption1>
      {parameters.map((parameter, index) => (
        <Field
          key={parameter.name}
          label={
            <span lang="de">
              {parameter.optional ? fill(texts.optional, { name: parameter.name }) : parameter.name}
            </span>
          }
          hint={parameter.description}
          {...(german[index] === null ? { validationMessage: texts.noNumber } : {})}
        >
          <Input
            value={typed[index]!}
            onFocus={() => (field.current = index)}
            onChange={(_, { value }) => setTyped(typed.map((each, at) => (at === index ? value : each)))}
          />
        </Field>
      ))}
      <Field
        label={texts.target}
        {...(place === null && target !== ''
          ? { validationMessage: fill(texts.noTarget, { example: 'Haushalt!K2' }) }
          : {})}
      >
        <Input
          value={target}
          onFocus={() => (field.current = TARGET)}
          onChange={(_, { value }) => setTarget(value)}
        />
      </Field>
      <Body1>{texts.formula}</Body1>
      <div className={styles.formula} lang="de">
        {shownFormula(formula, language)}
      </div>
      {missing.length > 0 && (
        <Caption1>{fill(texts.needed, { names: missing.map((each) => each.name).join(', ') })}</Caption1>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={place === null || missing.length > 0 || !isRead}>
          {texts.preview}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
