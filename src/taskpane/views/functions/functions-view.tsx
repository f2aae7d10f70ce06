import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { functions as german } from '../../../i18n/de/taskpane-functions';
import { functions as english } from '../../../i18n/en/taskpane-functions';
import { fill } from '../../../i18n/fill';
import { inLanguage } from '../../../i18n/language';
import { inFormula } from '../../../workbook/function-prefix';
import { ExamineFirst } from '../../parts/examine-first';
import { Card } from '../../parts/card';
import { useFocusAgain } from '../../parts/focus-again';
import { useKept } from '../../session/kept';
import { usePane } from '../../session/use-pane';
import { CallForm } from './call-form';
import { offeredFunctions } from './offered-functions';
import { PLAIN_LIST } from '../../parts/plain-list';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ...PLAIN_LIST,
  },
  entry: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  start: { alignSelf: 'flex-start' },
});

/** The functions for formulas of one's own; each can be put into the cell that is selected, after a preview. */
export function FunctionsView() {
  const { state, language } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const [open, setOpen] = useKept<string | null>('function', null);
  const focus = useFocusAgain();
  const { examination } = state;
  return (
    <div className={styles.view}>
      <Body1>{texts.intro}</Body1>
      {examination === null && <ExamineFirst text={texts.notExamined} />}
      <ul className={styles.list}>
        {offeredFunctions(language).map((offered) => (
          <li key={offered.id}>
            <Card>
              <div className={styles.entry}>
                <h2 className={styles.name} lang="de">
                  {inFormula(offered.name)}
                </h2>
                <Body1>{offered.description}</Body1>
              </div>
              {examination !== null &&
                (open === offered.id ? (
                  <CallForm
                    offered={offered}
                    examination={examination}
                    texts={texts}
                    onCancel={() => {
                      focus.closed(offered.id);
                      setOpen(null);
                    }}
                  />
                ) : (
                  <Button
                    ref={focus.of(offered.id)}
                    className={styles.start}
                    aria-label={fill(texts.insertOf, { name: inFormula(offered.name) })}
                    onClick={() => setOpen(offered.id)}
                  >
                    {texts.insert}
                  </Button>
                ))}
            </Card>
          </li>
        ))}
      </ul>
    </div>
  );
}
