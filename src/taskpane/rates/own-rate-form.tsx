import {
  Body1,
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../domain/language';
import type { Role } from '../../domain/module';
import { ruleSetOf } from '../../domain/rules/programmes';
import type { RulesTexts } from '../../i18n/de/taskpane-rules';
import { fill } from '../../i18n/fill';
import { nameOfModule, resultSheetTexts } from '../../i18n/result-sheet-texts';
import type { ComputedExamination } from '../../commands/examination';
import { readOwnRate } from '../../workbook/entries/own-rate';
import type { OwnRateForm, OwnRateProblem } from '../../workbook/entries/own-rate';
import { germanText } from '../../workbook/entries/typed-number';
import { ownRateEdits } from '../../workbook/entries/own-rate-edits';
import type { Refusal } from '../../workbook/entries/own-rate-edits';
import { modulesOf, rolesOf, roleText } from './role-text';
import { usePane } from '../session/use-pane';

const RANKS: readonly OwnRateForm['rank'][] = ['notice', 'guideline', 'planning'];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { minWidth: 0 },
});

/** An own rate or notice with its source; it becomes a row of the user's table after the preview. */
export function OwnRateEntry({
  start,
  onCancel,
  texts,
  examination,
}: {
  readonly examination: ComputedExamination;
  readonly start: OwnRateForm;
  readonly onCancel: () => void;
  readonly texts: RulesTexts;
}) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const amount = useRef<never>(null);
  useEffect(() => {
    if (document.hasFocus()) (amount.current as HTMLElement | null)?.focus();
  }, []);
  const [form, setForm] = useState(start);
  const [problems, setProblems] = useState<readonly OwnRateProblem[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { inputs, result } = examination;
  const ruleSet = ruleSetOf(inputs.settings);
  const sheet = resultSheetTexts(language, result.modules);
  const change = (part: Partial<OwnRateForm>): void => setForm({ ...form, ...part });
  const problem = (field: OwnRateProblem) =>
    problems.includes(field)
      ? { validationState: 'error' as const, validationMessage: texts.problems[field] }
      : {};

  const propose = (): void => {
    const reading = readOwnRate(inGerman(form, language));
    setRefusal(null);
    setProblems('problems' in reading ? reading.problems : []);
    if ('problems' in reading) return;
    const { recognition, snapshot } = examination;
    const made = ownRateEdits(reading.rate, recognition.tables, snapshot, texts);
    if ('refusal' in made) setRefusal(made.refusal);
    else actions.propose(made.isNewSheet ? texts.draftNewSheet : texts.draft, made.edits);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        propose();
      }}
    >
      <Body1>{texts.enterHint}</Body1>
      <Field label={texts.fields.module}>
        <Select value={String(form.module)} onChange={(_, { value }) => change({ module: Number(value) })}>
          {modulesOf(ruleSet).map((module) => (
            <option key={module} value={module}>
              {nameOfModule(sheet, module)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.fields.role}>
        <Select
          value={form.role ?? ''}
          onChange={(_, { value }) => change({ role: value === '' ? null : (value as Role | 'workplace') })}
        >
          <option value="">{texts.everyRole}</option>
          {rolesOf(ruleSet, texts).map((role) => (
            <option key={role} value={role}>
              {roleText(role, texts)}
            </option>
          ))}
          <option value="workplace">{texts.workplace}</option>
        </Select>
      </Field>
      <Field label={texts.fields.amount} hint={texts.hints.amount} required {...problem('amount')}>
        <Input
          ref={amount}
          className={styles.input}
          inputMode="decimal"
          value={form.amount}
          onChange={(_, { value }) => change({ amount: value })}
        />
      </Field>
      <Field label={texts.fields.from} hint={texts.hints.date} required {...problem('from')}>
        <Input
          className={styles.input}
          value={form.from}
          onChange={(_, { value }) => change({ from: value })}
        />
      </Field>
      <Field label={texts.fields.to} hint={texts.hints.to} {...problem('to')}>
        <Input className={styles.input} value={form.to} onChange={(_, { value }) => change({ to: value })} />
      </Field>
      <Field label={texts.fields.rank}>
        <Select value={form.rank} onChange={(_, { value }) => change({ rank: value as OwnRateForm['rank'] })}>
          {RANKS.map((rank) => (
            <option key={rank} value={rank}>
              {texts.ranks[rank]}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={texts.fields.ceiling}
        checked={form.ceiling}
        onChange={(_, { checked }) => change({ ceiling: checked === true })}
      />
      {(['maxFte', 'minShare'] as const).map((field) => (
        <Field key={field} label={texts.fields[field]} hint={texts.hints[field]} {...problem(field)}>
          <Input
            className={styles.input}
            inputMode="decimal"
            value={form[field]}
            onChange={(_, { value }) => change({ [field]: value })}
          />
        </Field>
      ))}
      <Field label={texts.fields.source} hint={texts.hints.source} required {...problem('source')}>
        <Textarea value={form.source} onChange={(_, { value }) => change({ source: value })} />
      </Field>
      {refusal !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{fill(texts.refusals[refusal.code], { ...refusal })}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {texts.preview}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

/** A number that cannot be read in the language of the pane stays no number. */
function inGerman(form: OwnRateForm, language: Language): OwnRateForm {
  const german = (typed: string): string => germanText(typed, language) ?? NO_NUMBER;
  return {
    ...form,
    amount: german(form.amount),
    maxFte: german(form.maxFte),
    minShare: german(form.minShare),
  };
}

const NO_NUMBER = '?';
