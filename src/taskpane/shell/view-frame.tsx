import { isComputed } from '../../commands/examination';
import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { ExamineFirst } from '../parts/examine-first';
import { said } from '../parts/said';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { nothingYet } from '../causes/causes';
import { usePane } from '../session/use-pane';
import { needsResult } from '../session/view-id';
import type { ViewId } from '../session/view-id';
import { VIEWS } from '../views/registry';
import { DefectBoundary } from './defect-boundary';
import { VIEW_PANEL } from './view-panel';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalM },
});

/** The view that is open. A defect in it goes no further than its frame. */
export function ViewFrame() {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const { view } = state.location;
  return (
    <div className={styles.view} id={VIEW_PANEL} role="tabpanel" aria-labelledby={`view-${view}`}>
      <DefectBoundary key={view} language={language} actions={actions} onDefect={() => loadAgain(view)}>
        <Suspense fallback={<Spinner />}>
          <OpenView />
        </Suspense>
      </DefectBoundary>
    </div>
  );
}

/** The defect may be that the code could not be loaded; what was loaded once comes from the browser's memory. */
function loadAgain(view: ViewId): void {
  const View = VIEWS[view];
  if ('loadAgain' in View) View.loadAgain();
}

function OpenView() {
  const { state, language, actions } = usePane();
  const { examination } = state;
  const { view, subject } = state.location;
  if (!needsResult(view)) {
    const View = VIEWS[view];
    return <View subject={subject} />;
  }
  const texts = taskpaneTexts(language);
  if (examination === null) return <ExamineFirst text={texts.notExamined} />;
  if (!isComputed(examination)) {
    const told = nothingYet(examination.findings);
    return (
      <>
        <Body1>{told === null ? texts.notComputed : said(told, language)}</Body1>
        {told === null && <Button onClick={() => actions.open('findings')}>{texts.toFindings}</Button>}
      </>
    );
  }
  const { result, inputs } = examination;
  const View = VIEWS[view];
  return <View subject={subject} examination={examination} result={result} inputs={inputs} />;
}
