import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Examination } from '../../commands/examination';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { refusalOfTyped, settingEdits } from '../../workbook/entries/setting-edits';
import { germanText } from '../../workbook/entries/typed-number';
import { settingRows } from '../../workbook/entries/setting-rows';
import { usePane } from '../session/use-pane';

const useStyles = makeStyles({
  answers: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
});

/**
 * Whether the budget already holds the grant, where nobody says so; the answer becomes the setting `Geplanter Ertrag`,
 * after its preview.
 */
export function PlannedIncomeAnswer({ examination }: { readonly examination: Examination }) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const [amount, setAmount] = useState('');
  const texts = taskpaneTexts(language).plannedIncome;
  const { recognition, snapshot } = examination;
  const row = settingRows(recognition, snapshot, ['plannedIncome']).get('plannedIncome');
  if (row === undefined) return null;
  const answer = (text: string) => actions.propose(texts.title, settingEdits(row, text, snapshot));
  const german = germanText(amount, language);
  const refusal = refusalOfTyped(row, german, snapshot.dateSystem);
  return (
    <div className={styles.answers}>
      <Button onClick={() => answer('0')}>{texts.none}</Button>
      <Field label={texts.amount} {...(refusal === null ? {} : { validationMessage: refusal[language] })}>
        <Input value={amount} onChange={(_, { value }) => setAmount(value)} />
      </Field>
      <Button disabled={amount.trim() === '' || refusal !== null} onClick={() => answer(german!)}>
        {texts.planned}
      </Button>
    </div>
  );
}
