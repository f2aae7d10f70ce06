import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../domain/findings/finding';
import { sentence } from '../../domain/findings/sentence';
import type { Maybe } from '../../domain/maybe';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';
import { PlaceLink } from './place-link';

const useStyles = makeStyles({
  reason: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Why figures of a table or list are unknown, each reason once with its cell; nothing where all are known. */
export function UnknownReasons({ amounts }: { readonly amounts: readonly Maybe<unknown>[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const { unknownBecause } = taskpaneTexts(language);
  return reasonsOf(amounts).map((reason) => (
    <Caption1 key={JSON.stringify(reason)} block className={styles.reason}>
      {fill(unknownBecause, { reason: sentence({ ...reason, place: null }, language) })}{' '}
      {reason.place !== null && <PlaceLink place={reason.place} />}
    </Caption1>
  ));
}

/** The reasons of the unknown figures, each once, in their order. */
export function reasonsOf(amounts: readonly Maybe<unknown>[]): readonly Finding[] {
  const reasons = amounts.flatMap((amount): Finding[] => (amount.known ? [] : [amount.reason]));
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
