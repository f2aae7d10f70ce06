import { Body1, Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { RUN_STEPS } from '../../commands/examine';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';

/** After this time without an answer the user is told what Excel may be waiting for. */
const PATIENCE_MS = 2000;

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  progress: { width: '100%' },
});

/** The step of the work that is going on, with the way to cancel it; nothing where there is none. */
export function WorkBar() {
  const { state, language, actions } = usePane();
  const { work } = state;
  const styles = useStyles();
  const waiting = useWaiting(work?.step === 'read');
  if (work === null) return null;
  const texts = taskpaneTexts(language);
  const step = work.step === 'write' ? null : RUN_STEPS.indexOf(work.step);
  return (
    <div className={styles.bar}>
      <Field className={styles.progress} validationMessage={texts.steps[work.step]} validationState="none">
        <ProgressBar
          aria-label={texts.progress}
          {...(step === null ? {} : { value: (step + 1) / (RUN_STEPS.length + 1) })}
        />
      </Field>
      {waiting && <Body1>{texts.waiting}</Body1>}
      {work.cancellable && <Button onClick={() => actions.cancel()}>{texts.cancel}</Button>}
    </div>
  );
}

/** True once something has been going on for longer than one would expect. */
function useWaiting(going: boolean): boolean {
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => setWaiting(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setWaiting(false);
    };
  }, [going]);
  return waiting && going;
}
