import { MessageBar, MessageBarBody, Subtitle2 } from '@fluentui/react-components';
import { sentence } from '../domain/findings/finding';
import type { Finding, Language } from '../domain/findings/finding';
import { taskpaneTexts } from '../i18n/texts';

/** The findings of the last run, each as its sentence with sheet and cell. */
export function FindingList({
  findings,
  language,
}: {
  readonly findings: readonly Finding[];
  readonly language: Language;
}) {
  return (
    <section>
      <Subtitle2 as="h2">{taskpaneTexts(language).findings}</Subtitle2>
      {findings.map((each, index) => (
        <MessageBar key={index} intent={each.severity} layout="multiline">
          <MessageBarBody>{sentence(each, language)}</MessageBarBody>
        </MessageBar>
      ))}
    </section>
  );
}
