import { Field, Select } from '@fluentui/react-components';
import type { Scenario } from '../../../domain/case';
import { SCENARIOS } from '../../../domain/case';
import type { ScenariosTexts } from '../../../i18n/de/taskpane-scenarios';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { usePane } from '../../session/use-pane';

/** Chooses the scenario for this session; the figures are computed anew. */
export function ScenarioChooser({
  chosen,
  names,
  disabled,
  texts,
}: {
  readonly chosen: Scenario;
  readonly names: ResultSheetTexts['scenarios'];
  readonly disabled: boolean;
  readonly texts: ScenariosTexts;
}) {
  const { actions } = usePane();
  return (
    <Field label={texts.choose} hint={texts.chooseHint}>
      <Select
        disabled={disabled}
        value={chosen}
        onChange={(_, { value }) => {
          const scenario = SCENARIOS.find((each) => each === value);
          if (scenario !== undefined) void actions.choose({ scenario });
        }}
      >
        {SCENARIOS.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
