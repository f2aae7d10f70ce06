import { Badge, Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { severityOf } from '../../../domain/findings/severity';
import { papers as german } from '../../../i18n/de/taskpane-papers';
import { papers as english } from '../../../i18n/en/taskpane-papers';
import { inLanguage } from '../../../i18n/language';
import { reservationText } from '../../../i18n/render-reservation';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import { CauseList } from '../../causes/cause-list';
import { causesOf } from '../../causes/causes';
import { Section } from '../../parts/section';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { keyFigures, keyFiguresText } from './key-figures';
import { ResolutionSection } from './resolution-section';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  button: { alignSelf: 'flex-start' },
  small: { color: tokens.colorNeutralForeground2 },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Key figures with what is not certain about them, open questions, and the draft resolution. */
export function PapersView({ result, examination }: ResultViewProps) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const figures = keyFigures(result, texts, language);
  const { reservation } = result.resolution;
  const reserved = reservation === null ? [] : [reservationText(reservation, language)];
  const { unknown } = taskpaneTexts(language);
  const lines = [keyFiguresText(figures, unknown, language), ...reserved].join('\n');
  const questions = examination.findings.filter((each) => severityOf(each) !== 'info');
  return (
    <div className={styles.view}>
      <Section title={texts.keyFigures}>
        <Button className={styles.button} icon={<CopyRegular />} onClick={() => void actions.copy(lines)}>
          {texts.copyKeyFigures}
        </Button>
        <FigureTable
          label={texts.keyFigures}
          headings={[texts.figure, texts.amount]}
          rows={figures.map(({ label, amount, figure, marks }, index) => ({
            key: label,
            total: index === 0,
            cells: [
              <>
                {label}
                {marks.length > 0 && (
                  <div className={styles.marks}>
                    {marks.map((mark) => (
                      <Badge key={mark} appearance="tint" color="warning">
                        {mark}
                      </Badge>
                    ))}
                  </div>
                )}
              </>,
              <FigureLink key="amount" amount={amount} figure={figure} name={label} />,
            ],
          }))}
        />
        {reserved.map((text) => (
          <Body1 key={text}>{text}</Body1>
        ))}
        <UnknownReasons amounts={figures.map(({ amount }) => amount)} />
        <Caption1 className={styles.small}>{texts.legend}</Caption1>
        <Caption1 className={styles.small}>{texts.sheet}</Caption1>
      </Section>
      <ResolutionSection result={result} texts={texts} />
      <Section title={texts.questions}>
        {questions.length === 0 ? (
          <Body1>{texts.noQuestions}</Body1>
        ) : (
          <CauseList causes={causesOf(questions)} />
        )}
      </Section>
    </div>
  );
}
