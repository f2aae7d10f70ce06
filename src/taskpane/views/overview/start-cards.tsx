import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import { help as german } from '../../../i18n/de/taskpane-help';
import { help as english } from '../../../i18n/en/taskpane-help';
import { inLanguage } from '../../../i18n/language';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import { Card } from '../../parts/card';
import { usePane } from '../../session/use-pane';

const useStyles = makeStyles({
  title: { margin: 0 },
  start: { alignSelf: 'flex-start' },
  wide: { width: '100%' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What a newcomer sees: the one button, what it does, and where to begin without tables. */
export function StartCards({ texts }: { readonly texts: OverviewTexts }) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const help = inLanguage(language, german, english);
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
      <Card>
        <Subtitle2 as="h2" className={styles.title}>
          {texts.noTables}
        </Subtitle2>
        <Body1>{help.template}</Body1>
        <Button
          className={styles.start}
          disabledFocusable={isBusy}
          onClick={() => void actions.addTemplate()}
        >
          {help.addTemplate}
        </Button>
      </Card>
    </>
  );
}
