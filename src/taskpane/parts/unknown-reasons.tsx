import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, FindingValue } from '../../domain/findings/finding';
import type { Maybe } from '../../domain/maybe';
import { compareDates, dayAfter, type CalendarDate } from '../../domain/time';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';
import { FindingText } from './finding-text';
import { PlaceLink } from './place-link';

const useStyles = makeStyles({
  reason: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Why figures of a table or list are unknown, each reason once with its cells; nothing where all are known. */
export function UnknownReasons({ amounts }: { readonly amounts: readonly Maybe<unknown>[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const { unknownBecause } = taskpaneTexts(language);
  return reasonsOf(amounts).map((reason) => (
    <Caption1 key={JSON.stringify(reason)} block className={styles.reason}>
      {unknownBecause} <FindingText finding={reason} />{' '}
      {reason.place !== null && <PlaceLink place={reason.place} />}
    </Caption1>
  ));
}

/** The reasons of the unknown figures, each once, in their order; one that holds for years in a row names all of them. */
export function reasonsOf(amounts: readonly Maybe<unknown>[]): readonly Finding[] {
  const reasons = amounts.flatMap((amount): Finding[] => (amount.known ? [] : [amount.reason]));
  const once = new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values();
  return [...once].reduce<readonly Finding[]>((told, reason) => {
    const at = told.findIndex((earlier) => goesOn(earlier, reason));
    if (at === -1) return [...told, reason];
    const earlier = told[at]!;
    const longer = { ...earlier, values: { ...earlier.values, to: reason.values['to']! } };
    return told.map((each, index) => (index === at ? longer : each));
  }, []);
}

/** True where the second reason is the first one on the days behind it. */
function goesOn(first: Finding, second: Finding): boolean {
  const last = dayOf(first.values['to']);
  const next = dayOf(second.values['from']);
  if (last === null || next === null || compareDates(dayAfter(last), next) !== 0) return false;
  const apart = ({ code, place, values: { from: _from, to: _to, ...values } }: Finding) =>
    JSON.stringify([code, place, values]);
  return apart(first) === apart(second);
}

function dayOf(value: FindingValue | undefined): CalendarDate | null {
  return typeof value === 'object' && 'day' in value ? value.day : null;
}
