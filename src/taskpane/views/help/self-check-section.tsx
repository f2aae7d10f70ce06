import { Body1, Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { said } from '../../parts/said';
import { PRODUCT_VERSION } from '../../../domain/product-version';
import type { Language } from '../../../domain/language';
import type { HelpTexts } from '../../../i18n/de/taskpane-help';
import { fill } from '../../../i18n/fill';
import { Section } from '../../parts/section';
import { usePane } from '../../session/use-pane';
import { selfCheck } from './self-check';
import type { SelfCheck } from './self-check';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  advice: { display: 'block' },
});

/** Whether everything is there that the add-in needs, with a report that can be copied. */
export function SelfCheckSection({ texts }: { readonly texts: HelpTexts }) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const [checks, setChecks] = useState<readonly SelfCheck[] | 'running' | null>(null);
  const done = Array.isArray(checks) ? (checks as readonly SelfCheck[]) : null;
  const run = async (): Promise<void> => {
    setChecks('running');
    setChecks(await selfCheck());
  };
  const lines = done?.map((check) => checkLine(check, texts, language)) ?? [];
  const head = `${texts.report}, ${fill(texts.version, { version: PRODUCT_VERSION })}`;
  return (
    <Section title={texts.checkTitle}>
      <Body1>{texts.checkAdvice}</Body1>
      <div className={styles.buttons}>
        <Button disabled={checks === 'running'} onClick={() => void run()}>
          {texts.check}
        </Button>
        {done !== null && (
          <Button onClick={() => void actions.copy([head, ...lines].join('\n'))}>{texts.copy}</Button>
        )}
      </div>
      <div role="status">
        {checks === 'running' && <Spinner />}
        {done !== null && (
          <ul className={styles.list}>
            {done.map((check, index) => (
              <li key={check.name}>
                {lines[index]}
                {check.passed === false && (
                  <Caption1 className={styles.advice}>{adviceOf(check, texts)}</Caption1>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

function checkLine({ name, passed, detail }: SelfCheck, texts: HelpTexts, language: Language): string {
  const verdict = passed === null ? texts.unknown : passed ? texts.passed : texts.failed;
  const more = typeof detail === 'string' ? detail : said(detail, language);
  return fill(texts.line, {
    name: texts.checks[name],
    result: more === '' ? verdict : `${verdict} (${more})`,
  });
}

function adviceOf({ name }: SelfCheck, texts: HelpTexts): string {
  return (texts.advice as Readonly<Record<string, string>>)[name] ?? '';
}
