import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Title3,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { lastRun } from '../commands/last-run';
import { loadJobs } from '../commands/load-jobs';
import type { RibbonJob, RunOutcome } from '../commands/run-outcome';
import { runOptions } from '../commands/run-options';
import { taskpaneTexts } from '../i18n/texts';
import { FindingList } from './finding-list';
import { OwnShareTable } from './own-share-table';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    minHeight: '100vh',
    boxSizing: 'border-box',
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** The task pane: one button to reconcile, one to undo, and what the last run found. */
export function Pane() {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<RunOutcome | null>(lastRun.get());
  const [working, setWorking] = useState(false);
  const { language } = runOptions.get();
  const texts = taskpaneTexts(language);

  useEffect(() => lastRun.subscribe(setOutcome), []);

  const run = async (job: RibbonJob): Promise<void> => {
    setWorking(true);
    try {
      const jobs = await loadJobs();
      lastRun.set(await jobs[job]());
    } finally {
      setWorking(false);
    }
  };

  return (
    <main className={styles.pane}>
      <Title3 as="h1">{texts.title}</Title3>
      <Body1>{texts.intro}</Body1>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={working} onClick={() => void run('reconcile')}>
          {texts.reconcile}
        </Button>
        <Button disabled={working} onClick={() => void run('undo')}>
          {texts.undo}
        </Button>
      </div>
      <div aria-live="polite">
        {working ? (
          <Spinner label={texts.working} />
        ) : (
          outcome !== null && <OutcomeMessage outcome={outcome} />
        )}
      </div>
      {outcome?.result != null && <OwnShareTable result={outcome.result} language={language} />}
      {outcome !== null && outcome.findings.length > 0 && (
        <FindingList findings={outcome.findings} language={language} />
      )}
    </main>
  );
}

function OutcomeMessage({ outcome }: { readonly outcome: RunOutcome }) {
  const texts = taskpaneTexts(runOptions.get().language);
  const intent = { ok: 'success', warnings: 'warning', failed: 'error' } as const;
  const undone = outcome.status === 'ok' && outcome.result === null;
  return (
    <MessageBar intent={intent[outcome.status]} layout="multiline">
      <MessageBarBody>{undone ? texts.undone : texts[outcome.status]}</MessageBarBody>
    </MessageBar>
  );
}
