import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { FundingStatus, MoneySource } from '../../../domain/case';
import type { Language } from '../../../domain/findings/finding';
import { formatEuro } from '../../../domain/money/format';
import { placeOf } from '../../../domain/place';
import type { ScenariosTexts } from '../../../i18n/de/taskpane-scenarios';
import { fill } from '../../../i18n/texts';
import { PlaceLink } from '../../parts/place-link';
import type { PaneActions } from '../../session/pane-actions';

const STATUSES: readonly FundingStatus[] = ['requested', 'granted', 'rejected'];

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground2 },
  radios: { flexWrap: 'wrap' },
});

/** One source of counter-financing: what the sheet says about it, and the switch of its status. */
export function SourceStatus({
  source,
  status,
  onChange,
  texts,
  language,
  actions,
}: {
  readonly source: MoneySource;
  readonly status: FundingStatus | null;
  readonly onChange: (status: FundingStatus) => void;
  readonly texts: ScenariosTexts;
  readonly language: Language;
  readonly actions: PaneActions;
}) {
  const styles = useStyles();
  const place = placeOf(source.origin, 'status') ?? placeOf(source.origin, 'label');
  return (
    <div>
      <Field label={fill(texts.status, { source: source.label })}>
        <RadioGroup
          layout="horizontal"
          className={styles.radios}
          value={status ?? ''}
          onChange={(_, { value }) => {
            const chosen = STATUSES.find((each) => each === value);
            if (chosen !== undefined) onChange(chosen);
          }}
        >
          {STATUSES.map((each) => (
            <Radio key={each} value={each} label={texts.statuses[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Caption1 className={styles.facts}>
        {`${factsOf(source, texts, language).join(' · ')} · `}
        {place !== null && <PlaceLink place={place} language={language} actions={actions} />}
      </Caption1>
    </div>
  );
}

function factsOf(
  { low, high, years, deducted, status }: MoneySource,
  texts: ScenariosTexts,
  language: Language,
): string[] {
  const [least, most] = [formatEuro(low, language), formatEuro(high, language)];
  const amount = low === high ? most : fill(texts.range, { low: least, high: most });
  return [
    fill(texts.amount, { amount }),
    years.length === 0 ? texts.everyYear : fill(texts.years, { years: years.join(', ') }),
    texts.deducted[deducted],
    ...(status === null ? [texts.noStatus] : []),
  ];
}
