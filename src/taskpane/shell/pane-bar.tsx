import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Suspense, useEffect } from 'react';
import { RIBBON_ACTIONS } from '../../commands/ribbon-actions';
import type { RunOutcome } from '../../commands/run-outcome';
import type { Finding, FindingCode } from '../../domain/findings/finding';
import { severityOf } from '../../domain/findings/severity';
import { said } from '../parts/said';
import type { Language } from '../../domain/language';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { isOwnSheet } from '../../workbook/sheets/own-sheets';
import { causesOf } from '../causes/causes';
import { loadedWhenOpened } from '../parts/loaded-when-opened';
import { ReloadPane } from '../parts/reload-pane';
import type { Feedback } from '../session/pane-state';
import { usePane } from '../session/use-pane';
import { barOf, type Bar, type Lack } from './bar';
import { CloseAction } from './close-action';
import { lackOfExcel } from './lack';
import { WorkBar } from './work-bar';
import { WrittenBar } from './written-bar';

/** Seldom needed, and then with its reasons. */
const CauseList = loadedWhenOpened(
  () => import(/* webpackChunkName: "answers" */ '../causes/cause-list'),
  'CauseList',
);

/** Jobs without a bar of their own that can be taken back. */
const UNDOABLE: ReadonlySet<string> = new Set(['template', 'assign', 'freeze-values']);

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** The one bar above a view: what is going on, what came of it, or what is no longer up to date. */
export function PaneBar() {
  const { state, language, actions } = usePane();
  const texts = taskpaneTexts(language);
  const bar = barOf(state, lackOfExcel());
  useInSight(state.feedback);
  if (bar === null) return null;
  switch (bar.kind) {
    case 'work':
      return <WorkBar {...bar} />;
    case 'written':
      return <WrittenBar outcome={bar.outcome} />;
    case 'stale':
    case 'other-language':
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{bar.kind === 'stale' ? texts.stale : texts.otherLanguage}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void actions.examine()}>{texts.examine}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    default:
      return <Told bar={bar} />;
  }
}

/** What a button of the ribbon did is told at the top, wherever the view was scrolled to. */
function useInSight(feedback: Feedback | null): void {
  const job = feedback?.kind === 'outcome' ? feedback.outcome.job : null;
  const isOfRibbon = job !== null && Object.values<string>(RIBBON_ACTIONS).includes(job);
  useEffect(() => {
    if (isOfRibbon) window.scrollTo({ top: 0 });
  }, [feedback, isOfRibbon]);
}

type Sentence = Exclude<Bar, { readonly kind: 'work' | 'written' | 'stale' | 'other-language' }>;

/** One sentence, with the findings and the way out where something was not done. */
function Told({ bar }: { readonly bar: Sentence }) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const told = toldWith(bar);
  return (
    <>
      <MessageBar intent={intentOf(bar)} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{textOf(bar, language)}</MessageBarTitle>
        </MessageBarBody>
        {bar.kind !== 'lack' && (
          <CloseAction label={texts.close} onClose={() => actions.closeBar()}>
            {bar.kind === 'done' && UNDOABLE.has(bar.outcome.job) && bar.outcome.written.length > 0 && (
              <Button disabledFocusable={state.work !== null} onClick={() => void actions.undo()}>
                {texts.written.undo}
              </Button>
            )}
          </CloseAction>
        )}
      </MessageBar>
      {bar.kind !== 'finding' && told.length > 0 && (
        <Suspense fallback={null}>
          <CauseList causes={causesOf(told)} />
        </Suspense>
      )}
      {tells(told, 'file-missing') && <ReloadPane />}
      {tells(told, 'state-unreadable') && (
        <>
          <Body1>{texts.removesOnly}</Body1>
          <Button className={styles.start} onClick={() => void actions.removeState()}>
            {texts.removeState}
          </Button>
        </>
      )}
    </>
  );
}

/**
 * What is told with the sentence. Formulas that freezing left are nowhere else to be read; a recipient without the add-in
 * would see `#NAME?` there. A template that is there already is no error.
 */
function toldWith(bar: Sentence): readonly Finding[] {
  if (bar.kind === 'finding') return [bar.finding];
  if (bar.kind !== 'failed' && bar.kind !== 'done') return [];
  const { job, findings } = bar.outcome;
  if (job === 'freeze-values' || job === 'template' || job === 'reenter') return findings;
  return bar.kind === 'failed' ? findings.filter((each) => severityOf(each) === 'error') : [];
}

function tells(told: readonly Finding[], code: FindingCode): boolean {
  return told.some((each) => each.code === code);
}

function intentOf({ kind }: Sentence): 'success' | 'error' | 'info' {
  if (kind === 'done' || kind === 'copied') return 'success';
  return kind === 'cancelled' || kind === 'computes-itself' ? 'info' : 'error';
}

function textOf(bar: Sentence, language: Language): string {
  const texts = taskpaneTexts(language);
  switch (bar.kind) {
    case 'lack':
      return lackText(bar.lack, language);
    case 'computes-itself':
      return texts.computesItself;
    case 'finding':
      return said(bar.finding, language);
    case 'failed':
      return bar.outcome.job === 'undo' ? texts.feedback.notUndone : texts.feedback.failed;
    case 'done':
      return doneText(bar.outcome, language);
    default:
      return texts.feedback[bar.kind];
  }
}

function doneText({ job, written }: RunOutcome, language: Language): string {
  const sheets = [...new Set(written.map(({ sheet }) => sheet))].filter((name) => !isOwnSheet(name));
  return fill(taskpaneTexts(language).feedback[job], { sheets: sheets.join(', ') });
}

function lackText(lack: NonNullable<Lack>, language: Language): string {
  const { noExcel, oldExcel } = taskpaneTexts(language);
  return lack.what === 'excel' ? noExcel : fill(oldExcel, { set: lack.set });
}
