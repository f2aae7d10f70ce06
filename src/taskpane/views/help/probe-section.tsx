import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { loadProbing } from '../../../commands/load-probing';
import type { ProbeReport } from '../../../commands/probe-excel';
import type { ProbeLines } from '../../../commands/probe-lines';
import type { HelpTexts } from '../../../i18n/de/taskpane-help';
import { fill } from '../../../i18n/fill';
import { Section } from '../../parts/section';
import { usePane } from '../../session/use-pane';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  lines: { overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What of a probing there is to show. */
type Probing =
  | { readonly step: 'running'; readonly done: number; readonly of: number }
  | { readonly step: 'failed'; readonly message: string }
  | { readonly step: 'done'; readonly report: ProbeReport; readonly linesOf: LinesOf };

type LinesOf = Awaited<ReturnType<typeof loadProbing>>['probeLines'];

/** How this Excel behaves, asked on a sheet that is made for it, with a report that can be copied. */
export function ProbeSection({ texts }: { readonly texts: HelpTexts }) {
  const { language, actions, state } = usePane();
  const styles = useStyles();
  const [probing, setProbing] = useState<Probing | null>(null);
  const stopped = useRef(false);
  const run = async (): Promise<void> => {
    stopped.current = false;
    setProbing({ step: 'running', done: 0, of: 0 });
    try {
      const { probeExcel, probeLines } = await loadProbing();
      const report = await probeExcel({
        progress: (done, of) => setProbing({ step: 'running', done, of }),
        isStopped: () => stopped.current,
      });
      setProbing({ step: 'done', report, linesOf: probeLines });
    } catch (error) {
      setProbing({ step: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  const shown = probing?.step === 'done' ? probing.linesOf(probing.report, language) : null;
  const isRunning = probing?.step === 'running';
  return (
    <Section title={texts.probeTitle}>
      <Body1>{texts.probeAdvice}</Body1>
      <div className={styles.buttons}>
        <Button disabled={isRunning || state.work !== null} onClick={() => void run()}>
          {texts.probe}
        </Button>
        {isRunning && (
          <Button
            onClick={() => {
              stopped.current = true;
            }}
          >
            {texts.stopProbing}
          </Button>
        )}
        {shown !== null && (
          <Button onClick={() => void actions.copy(reportOf(shown))}>{texts.copyProbes}</Button>
        )}
      </div>
      <div role="status">
        {isRunning && (
          <Spinner
            label={fill(texts.probesDone, { done: String(probing.done), of: String(probing.of || '…') })}
          />
        )}
        {probing?.step === 'failed' && <Body1>{fill(texts.probeFailed, { message: probing.message })}</Body1>}
        {shown?.summary.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
      {shown !== null && (
        <ul className={styles.list}>
          {shown.lines.map((line) => (
            <li key={line} className={styles.lines}>
              {line}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function reportOf({ title, summary, lines }: ProbeLines): string {
  return [title, ...summary, ...lines].join('\n');
}
