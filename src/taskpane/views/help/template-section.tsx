import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { HelpTexts } from '../../../i18n/de/taskpane-help';
import { fill } from '../../../i18n/texts';
import { Section } from '../../parts/section';
import type { PaneActions } from '../../session/pane-actions';
import type { PaneState } from '../../session/pane-state';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Adds the sheets of the template that are not there yet. */
export function TemplateSection({
  state,
  texts,
  actions,
}: {
  readonly state: PaneState;
  readonly texts: HelpTexts;
  readonly actions: PaneActions;
}) {
  const styles = useStyles();
  const [added, setAdded] = useState<readonly string[] | null>(null);
  return (
    <Section title={texts.templateTitle}>
      <Body1>{texts.template}</Body1>
      <Button
        className={styles.start}
        disabled={state.work !== null}
        onClick={() => void actions.addTemplate().then(setAdded)}
      >
        {texts.addTemplate}
      </Button>
      <div role="status">
        {added !== null &&
          (added.length === 0
            ? texts.templateThere
            : fill(texts.templateAdded, { sheets: added.join(', ') }))}
      </div>
    </Section>
  );
}
