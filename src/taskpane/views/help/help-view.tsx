import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { PRODUCT_VERSION } from '../../../domain/product-version';
import { help as german } from '../../../i18n/de/taskpane-help';
import { help as english } from '../../../i18n/en/taskpane-help';
import { fill } from '../../../i18n/fill';
import { inLanguage } from '../../../i18n/language';
import { Section } from '../../parts/section';
import { TemplateSection } from '../../parts/template-section';
import { usePane } from '../../session/use-pane';
import { ManualSearch } from './manual-search';
import { ProbeSection } from './probe-section';
import { ReenterSection } from './reenter-section';
import { SelfCheckSection } from './self-check-section';
import { TasksSection } from './tasks-section';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  steps: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

/** The manual to search, what people come for, how the pane works, the template, what leaves the machine, the self-check, and the probes of Excel. */
export function HelpView() {
  const { language } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  return (
    <div className={styles.view}>
      <ManualSearch texts={texts} />
      <TasksSection texts={texts} />
      <Section title={texts.howTitle}>
        <ol className={styles.steps}>
          {texts.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <TemplateSection />
      <Section title={texts.privacyTitle}>
        {texts.privacy.map((paragraph) => (
          <Body1 key={paragraph}>{paragraph}</Body1>
        ))}
      </Section>
      <SelfCheckSection texts={texts} />
      <ReenterSection texts={texts} />
      <ProbeSection texts={texts} />
      <Section title={texts.newTitle}>
        <ul className={styles.steps}>
          {texts.news.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Caption1>{`KIM-Abgleich, ${fill(texts.version, { version: PRODUCT_VERSION })}`}</Caption1>
    </div>
  );
}
