import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { severityOf } from '../../domain/findings/severity';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';
import { FindingText } from './finding-text';
import { PlaceLink } from './place-link';

/** More would make the pane long and slow; who wants them all asks for them in portions. */
const PORTION = 20;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** Findings as sentences, each with links to all of its cells. */
export function FindingList({
  findings,
  atFirst = PORTION,
}: {
  readonly findings: readonly Finding[];
  /** How many are shown before the user asks for more. */
  readonly atFirst?: number;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(atFirst);
  const rest = findings.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((each, index) => (
          <li key={index}>
            <MessageBar intent={severityOf(each)} layout="multiline" politeness="polite">
              <MessageBarBody>
                {each.place !== null && (
                  <>
                    <PlaceLink place={each.place} />
                    {': '}
                  </>
                )}
                <FindingText finding={each} />
              </MessageBarBody>
            </MessageBar>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="transparent" onClick={() => setShown(shown + PORTION)}>
          {fill(taskpaneTexts(language).more, { count: String(Math.min(rest, PORTION)) })}
        </Button>
      )}
    </>
  );
}
