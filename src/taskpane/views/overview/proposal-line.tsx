import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Examination } from '../../../commands/examination';
import { countText } from '../../../i18n/count-text';
import { fill } from '../../../i18n/fill';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import { usePane } from '../../session/use-pane';

const useStyles = makeStyles({
  proposal: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
});

/** What could be written now, and the way to its preview. */
export function ProposalLine({ examination: { proposal, state } }: { readonly examination: Examination }) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  if (proposal === null) return null;
  const { cells, sheets } = proposal.plan;
  return (
    <div className={styles.proposal}>
      <Body1>
        {cells.length === 0 && state.runs.length > 0
          ? texts.nothingNew
          : fill(texts.proposed, {
              cells: countText(cells.length, language),
              sheets: String(sheets.length),
            })}
      </Body1>
      <Button onClick={() => actions.open('preview')}>{texts.toPreview}</Button>
    </div>
  );
}
