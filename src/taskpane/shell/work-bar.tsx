import { Body1, Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { RUN_STEPS } from '../../commands/run-steps';
import { said } from '../parts/said';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';
import type { Bar } from './bar';

/** After this time without an answer the user is told what Excel may be waiting for. */
const PATIENCE_MS = 2000;

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  // Without Fluent's field around it, which the pane would load before it can be used.
  progress: { width: '100%', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  step: { color: tokens.colorNeutralForeground3 },
});

/** What is going on, from the ribbon or in the pane, with the way to cancel it. */
export function WorkBar({ job, step: name, cancellable, refused }: Extract<Bar, { readonly kind: 'work' }>) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const described = useId();
  const cancel = (): void => (job === null ? actions.cancel() : actions.cancelRibbonJob());
  const waiting = useWaiting(name === 'read');
  const texts = taskpaneTexts(language);
  const step = name === 'write' ? null : RUN_STEPS.indexOf(name);
  return (
    <div className={styles.bar}>
      {job !== null && <Body1>{texts.ribbonJobs[job]}</Body1>}
      <div className={styles.progress}>
        <ProgressBar
          aria-label={texts.progress}
          aria-describedby={described}
          {...(step === null ? {} : { value: (step + 1) / (RUN_STEPS.length + 1) })}
        />
        <Caption1 id={described} className={styles.step}>
          {texts.steps[name]}
        </Caption1>
      </div>
      {waiting && <Body1>{texts.waiting}</Body1>}
      {refused !== null && <Body1 role="alert">{said(refused, language)}</Body1>}
      {cancellable && <Button onClick={cancel}>{texts.cancel}</Button>}
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
