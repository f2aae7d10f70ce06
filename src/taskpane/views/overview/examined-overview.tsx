import { makeStyles, tokens } from '@fluentui/react-components';
import type { Examination } from '../../../commands/examination';
import { overview as german } from '../../../i18n/de/taskpane-overview';
import { overview as english } from '../../../i18n/en/taskpane-overview';
import { inLanguage } from '../../../i18n/language';
import { isOwnSheet } from '../../../workbook/sheets/own-sheets';
import { usePane } from '../../session/use-pane';
import { ByLine, ByModule } from './by-module';
import { OpenQuestions } from './open-questions';
import { OverviewFoot } from './overview-foot';
import { ResultCard } from './result-card';
import { ExampleCard } from './start-cards';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** The state of an examined workbook at a glance: where it stands, its figures, what to do next, what is open. */
export function ExaminedOverview({ examination }: { readonly examination: Examination }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const { result, snapshot } = examination;
  const isEmpty = snapshot.sheets.every(({ name, values }) => values.length === 0 || isOwnSheet(name));
  return (
    <div className={styles.view}>
      <ResultCard examination={examination} texts={texts} />
      <OpenQuestions examination={examination} texts={texts} />
      {isEmpty && <ExampleCard />}
      {result !== null && (
        <>
          <ByModule result={result} texts={texts} />
          <ByLine result={result} texts={texts} />
        </>
      )}
      <OverviewFoot examination={examination} texts={texts} />
    </div>
  );
}
