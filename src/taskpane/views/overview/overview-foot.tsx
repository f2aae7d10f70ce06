import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { Examination } from '../../../commands/examination';
import { clockTime } from '../../../i18n/clock-text';
import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import { basisText } from '../../../i18n/basis-text';
import { fill } from '../../../i18n/fill';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import { Disclosure } from '../../parts/disclosure';
import { QuotedWords } from '../../parts/quoted-words';
import { Records } from '../../parts/records';
import { usePane } from '../../session/use-pane';
import { factsOf } from './facts';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
});

/** When the workbook was examined, which version counts and on which basis, and all else that the figures rest on. */
export function OverviewFoot({
  examination,
  texts,
}: {
  readonly examination: Examination;
  readonly texts: OverviewTexts;
}) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const { time, result, inputs } = examination;
  const version = inputs?.settings.currentVersion ?? null;
  const line = [
    fill(texts.examinedAt, { time: clockTime(time, language) }),
    ...(version === null ? [] : [fill(texts.versionCounts, { version })]),
    ...(result === null ? [] : [basisText(result, language)]),
  ];
  const facts = factsOf(examination, texts, language);
  return (
    <div className={styles.foot}>
      <div className={styles.line}>
        <Caption1>
          <QuotedWords text={line.join(' · ')} />
        </Caption1>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          disabledFocusable={state.work !== null}
          onClick={() => void actions.examine()}
        >
          {taskpaneTexts(language).examine}
        </Button>
      </div>
      {facts.length > 0 && (
        <Disclosure name="facts" title={texts.basedOn}>
          <Records label={texts.basedOn} records={[{ key: 'facts', title: '', entries: facts }]} />
        </Disclosure>
      )}
    </div>
  );
}
