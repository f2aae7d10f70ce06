import { said } from './said';
import { formatEuro } from '../../domain/numbers';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';
import { ExplainLink } from './explain-link';
import type { ShownAmount } from './shown';
import { signedEuro } from './signed-euro';

/** An amount that shows its origin when it is clicked; an unknown one says why it is unknown. */
export function FigureLink({ amount, figure, name, signed = false }: ShownAmount) {
  const { language } = usePane();
  const format = signed ? signedEuro : formatEuro;
  const text = amount.known ? format(amount.value, language) : taskpaneTexts(language).unknown;
  const hint = amount.known ? undefined : said(amount.reason, language);
  return <ExplainLink text={text} hint={hint} figure={figure} name={name} />;
}
