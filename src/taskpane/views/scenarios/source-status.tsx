import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { FundingStatus, MoneySource } from '../../../domain/case';
import { known } from '../../../domain/maybe';
import { placeOf } from '../../../domain/place';
import type { ScenariosTexts } from '../../../i18n/de/taskpane-scenarios';
import { fill } from '../../../i18n/fill';
import { FigureLink } from '../../parts/figure-link';
import { PlaceLink } from '../../parts/place-link';

const STATUSES: readonly FundingStatus[] = ['requested', 'granted', 'rejected'];

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground2 },
  radios: { flexWrap: 'wrap' },
});

/** One source of counter-financing: what the sheet says about it, and the switch of its status. */
export function SourceStatus({
  source,
  row,
  status,
  onChange,
  texts,
}: {
  readonly source: MoneySource;
  /** Its position among the sources of money. */
  readonly row: number;
  readonly status: FundingStatus | null;
  readonly onChange: (status: FundingStatus) => void;
  readonly texts: ScenariosTexts;
}) {
  const styles = useStyles();
  const amountAt = (end: 'low' | 'high') => (
    <FigureLink
      amount={known(source[end])}
      figure={{ measure: 'source-amount', row, end }}
      name={fill(texts.amountOf, { source: source.label })}
    />
  );
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
        {amountAt('low')}
        {source.low !== source.high && <> – {amountAt('high')}</>}
        {` · ${factsOf(source, texts).join(' · ')} · `}
        {place !== null && <PlaceLink place={place} />}
      </Caption1>
    </div>
  );
}

function factsOf({ years, deducted, status }: MoneySource, texts: ScenariosTexts): string[] {
  return [
    years.length === 0 ? texts.everyYear : fill(texts.years, { years: years.join(', ') }),
    texts.deducted[deducted],
    ...(status === null ? [texts.noStatus] : []),
  ];
}
