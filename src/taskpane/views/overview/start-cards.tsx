import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { start as german } from '../../../i18n/de/taskpane-start';
import { start as english } from '../../../i18n/en/taskpane-start';
import { inLanguage } from '../../../i18n/language';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import { Card } from '../../parts/card';
import { AddTemplate } from '../../parts/template-section';
import { usePane } from '../../session/use-pane';

const useStyles = makeStyles({
  title: { margin: 0 },
  begin: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  wide: { width: '100%' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What a newcomer sees: the one button, what it does, and where to begin without tables. */
export function StartCards() {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const isBusy = state.work !== null;
  return (
    <>
      <Card raised>
        <Subtitle2 as="h2" className={styles.title}>
          {texts.welcome}
        </Subtitle2>
        <Body1>{texts.intro}</Body1>
        <Button
          appearance="primary"
          className={styles.wide}
          disabledFocusable={isBusy}
          onClick={() => void actions.examine()}
        >
          {taskpaneTexts(language).examine}
        </Button>
        <Caption1 className={styles.hint}>{texts.ribbon}</Caption1>
      </Card>
      <ExampleCard />
      <Card>
        <div className={styles.begin}>
          <Subtitle2 as="h2" className={styles.title}>
            {texts.emptyTemplate.title}
          </Subtitle2>
          <Body1>{texts.emptyTemplate.text}</Body1>
          <AddTemplate />
        </div>
      </Card>
    </>
  );
}

/** Offers the invented example, for a workbook that is empty. */
export function ExampleCard() {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const { example } = inLanguage(language, german, english);
  return (
    <Card>
      <div className={styles.begin}>
        <Subtitle2 as="h2" className={styles.title}>
          {example.title}
        </Subtitle2>
        <Body1>{example.text}</Body1>
        <Button disabledFocusable={state.work !== null} onClick={() => void actions.addExample()}>
          {example.add}
        </Button>
      </div>
    </Card>
  );
}
