import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../domain/findings/finding';
import type { Cents } from '../domain/money/cents';
import { formatEuro } from '../domain/money/format';
import type { Maybe, Result } from '../domain/result';
import { fill, taskpaneTexts } from '../i18n/texts';

const useStyles = makeStyles({
  amount: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** Own share per module and the unplanned totals of the last run. */
export function OwnShareTable({
  result,
  language,
}: {
  readonly result: Result;
  readonly language: Language;
}) {
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const amount = (value: Maybe<Cents>): string =>
    value.known ? formatEuro(value.value, language) : texts.unknown;
  const { totals, unplannedTotals } = result;
  const rows: readonly [string, Maybe<Cents>][] = [
    ...[...totals.byModule].map(([module, value]): [string, Maybe<Cents>] => [
      result.modules?.[language].names[module] ?? fill(texts.module, { module: String(module) }),
      value,
    ]),
    [texts.total, totals.ownShare],
    [texts.overPlan, unplannedTotals.overPlan],
    [texts.extraPlan, unplannedTotals.extraPlan],
  ];
  return (
    <Table size="small" aria-label={texts.ownShare}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{texts.ownShare}</TableHeaderCell>
          <TableHeaderCell className={styles.amount}>€</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(([label, value]) => (
          <TableRow key={label} className={label === texts.total ? styles.total : undefined}>
            <TableCell>{label}</TableCell>
            <TableCell className={styles.amount}>{amount(value)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
