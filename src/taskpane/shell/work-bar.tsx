import { Body1, Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { RUN_STEPS } from '../../commands/run-steps';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import type { Work } from '../session/pane-state';
import { usePane } from '../session/use-pane';

/** After this time without an answer the user is told what Excel may be waiting for. */
const PATIENCE_MS = 2000;

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  progress: { width: '100%' },
});

/** What is going on, from the ribbon and in the pane, with the way to cancel it; nothing where nothing is. */
export function WorkBar() {
  const { state, language, actions } = usePane();
  const { work, ribbonJob } = state;
  const { ribbonJobs } = taskpaneTexts(language);
  return (
    <>
      {ribbonJob !== null && (
        <Going
          title={ribbonJobs[ribbonJob.job]}
          step={ribbonJob.step}
          onCancel={ribbonJob.step === 'write' ? null : () => actions.cancelRibbonJob()}
        />
      )}
      {work !== null && (
        <Going step={work.step} onCancel={work.cancellable ? () => actions.cancel() : null} />
      )}
    </>
  );
}

interface GoingProps {
  readonly title?: string;
  readonly step: Work['step'];
  /** Null where it cannot be cancelled any more. */
  readonly onCancel: (() => void) | null;
}

function Going({ title, step: name, onCancel }: GoingProps) {
  const { language } = usePane();
  const styles = useStyles();
  const waiting = useWaiting(name === 'read');
  const texts = taskpaneTexts(language);
  const step = name === 'write' ? null : RUN_STEPS.indexOf(name);
  return (
    <div className={styles.bar}>
      {title !== undefined && <Body1>{title}</Body1>}
      <Field className={styles.progress} validationMessage={texts.steps[name]} validationState="none">
        <ProgressBar
          aria-label={texts.progress}
          {...(step === null ? {} : { value: (step + 1) / (RUN_STEPS.length + 1) })}
        />
      </Field>
      {waiting && <Body1>{texts.waiting}</Body1>}
      {onCancel !== null && <Button onClick={onCancel}>{texts.cancel}</Button>}
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
