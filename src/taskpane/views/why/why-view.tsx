import { Body1, makeStyles, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Explanation } from '../../../domain/explanation/explanation';
import { why as german } from '../../../i18n/de/taskpane-why';
import { why as english } from '../../../i18n/en/taskpane-why';
import { inLanguage } from '../../../i18n/language';
import { renderExplanation } from '../../../i18n/render-explanation';
import { Section } from '../../parts/section';
import type { ResultViewProps } from '../view-props';

const useStyles = makeStyles({
  lines: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0, fontFamily: 'inherit' },
});

/** How one figure came about, down to the cells. */
export function WhyView({ language, examination, subject }: ResultViewProps) {
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  const [defect, setDefect] = useState<unknown>(null);
  const figure = subject?.kind === 'figure' ? subject.figure : null;
  useEffect(() => {
    if (figure === null) return;
    examination.explain(figure).then(setExplanation, setDefect);
  }, [examination, figure]);
  if (defect !== null) throw defect;
  if (subject?.kind !== 'figure') return <Body1>{texts.choose}</Body1>;
  return (
    <Section title={subject.label}>
      {explanation === null ? (
        <Spinner label={texts.loading} />
      ) : (
        <pre className={styles.lines}>{renderExplanation(explanation, language).join('\n')}</pre>
      )}
    </Section>
  );
}
