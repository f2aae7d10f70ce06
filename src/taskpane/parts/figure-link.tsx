import type { FigureId } from '../../domain/explanation/figure-id';
import { sentence } from '../../domain/findings/sentence';
import type { Maybe } from '../../domain/maybe';
import { formatEuro, type Cents } from '../../domain/numbers';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';
import { ExplainLink } from './explain-link';
import { signedEuro } from './signed-euro';

/** An amount that shows its origin when it is clicked; an unknown one says why it is unknown. */
export function FigureLink({
  value,
  signed = false,
  ...link
}: {
  readonly value: Maybe<Cents>;
  /** True for a change: a plus is shown too. */
  readonly signed?: boolean;
  readonly figure: FigureId;
  /** What the figure is, in the user's language: `Eigenanteil Modul 1 2021`. */
  readonly label: string;
}) {
  const { language } = usePane();
  const format = signed ? signedEuro : formatEuro;
  const text = value.known ? format(value.value, language) : taskpaneTexts(language).unknown;
  const hint = value.known ? undefined : sentence(value.reason, language);
  return <ExplainLink {...link} text={text} hint={hint} />;
}
