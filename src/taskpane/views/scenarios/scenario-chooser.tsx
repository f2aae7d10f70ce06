import { Body1, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ComputedExamination } from '../../../commands/examination';
import type { Scenario } from '../../../domain/case';
import { SCENARIOS } from '../../../domain/case';
import type { ScenariosTexts } from '../../../i18n/de/taskpane-scenarios';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { scenarioEdits } from '../../../workbook/entries/scenario-edits';
import { usePane } from '../../session/use-pane';

const useStyles = makeStyles({
  chooser: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Tries a scenario in all views, and takes it over into the workbook by its preview. */
export function ScenarioChooser({
  examination,
  chosen,
  names,
  disabled,
  texts,
}: {
  readonly examination: ComputedExamination;
  readonly chosen: Scenario;
  readonly names: ResultSheetTexts['scenarios'];
  readonly disabled: boolean;
  readonly texts: ScenariosTexts;
}) {
  const { actions } = usePane();
  const styles = useStyles();
  const { recognition, snapshot, tried } = examination;
  const edits = tried === null ? null : scenarioEdits(tried, recognition, snapshot);
  return (
    <div className={styles.chooser}>
      <Field label={texts.choose} hint={texts.chooseHint}>
        <Select
          disabled={disabled}
          value={chosen}
          onChange={(_, { value }) => {
            const scenario = SCENARIOS.find((each) => each === value);
            if (scenario !== undefined) void actions.tryScenario(scenario);
          }}
        >
          {SCENARIOS.map((each) => (
            <option key={each} value={each}>
              {names[each]}
            </option>
          ))}
        </Select>
      </Field>
      {tried !== null && edits === null && <Body1>{texts.noSettings}</Body1>}
      {tried !== null && (
        <div className={styles.buttons}>
          {edits !== null && (
            <Button
              appearance="primary"
              disabledFocusable={disabled}
              onClick={() => actions.propose(texts.draftScenario, edits)}
            >
              {texts.takeOver}
            </Button>
          )}
          <Button disabledFocusable={disabled} onClick={() => void actions.tryScenario(null)}>
            {texts.endTrying}
          </Button>
        </div>
      )}
    </div>
  );
}
