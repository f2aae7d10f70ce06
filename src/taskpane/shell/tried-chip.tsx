import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BeakerRegular, DismissRegular } from '@fluentui/react-icons';
import type { Scenario } from '../../domain/case';
import { fill } from '../../i18n/fill';
import { resultSheetTexts } from '../../i18n/result-sheet-texts';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';

const useStyles = makeStyles({
  chip: {
    alignSelf: 'flex-start',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorNeutralForeground1,
    justifyContent: 'flex-start',
    textAlign: 'start',
    columnGap: tokens.spacingHorizontalXS,
  },
});

/** Says in every view that its figures are those of a scenario that is only tried, and ends that. */
export function TriedChip({ tried }: { readonly tried: Scenario }) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const { work } = state;
  const texts = taskpaneTexts(language);
  const chip = fill(texts.triedChip, { scenario: resultSheetTexts(language).scenarios[tried] });
  return (
    <Button
      size="small"
      className={styles.chip}
      disabledFocusable={work !== null}
      icon={<BeakerRegular />}
      aria-label={fill(texts.endTrying, { chip })}
      onClick={() => void actions.tryScenario(null)}
    >
      {chip}
      <DismissRegular />
    </Button>
  );
}
