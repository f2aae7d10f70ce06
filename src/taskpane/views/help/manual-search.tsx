import { Body1, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import type { Language } from '../../../domain/language';
import type { HelpTexts } from '../../../i18n/de/taskpane-help';
import { inFormula } from '../../../workbook/function-prefix';
import { fill } from '../../../i18n/fill';
import { Disclosure } from '../../parts/disclosure';
import { MoreButton } from '../../parts/more-button';
import { SearchField } from '../../parts/search-field';
import { Section } from '../../parts/section';
import { useAnswer } from '../../parts/use-answer';
import { useKept } from '../../session/kept';
import { usePane } from '../../session/use-pane';
import { foundIn, sectionsOf, type ManualSection } from './manual-sections';

/** So many sections are shown at first. */
const PORTION = 8;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  chapter: { color: tokens.colorNeutralForeground2 },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
});

/** The manual, in which a word can be looked up; it is loaded with the first letter that is typed. */
export function ManualSearch({ texts }: { readonly texts: HelpTexts }) {
  const { language } = usePane();
  const [typed, setTyped] = useKept('searched', '');
  const [shown, setShown] = useKept('found', PORTION);
  const look = (words: string): void => {
    setTyped(words);
    setShown(PORTION);
  };
  return (
    <Section title={texts.searchTitle}>
      <SearchField
        label={texts.searchLabel}
        hint={texts.searchHint}
        clear={texts.searchClear}
        typed={typed}
        onType={look}
      />
      {typed.trim() !== '' && (
        <Found
          typed={typed}
          language={language}
          texts={texts}
          shown={shown}
          onMore={() => setShown(shown + PORTION)}
        />
      )}
    </Section>
  );
}

const MANUALS = {
  de: () => import(/* webpackChunkName: "manual-de" */ '../../../../docs/manual/de/handbuch.md'),
  en: () => import(/* webpackChunkName: "manual-en" */ '../../../../docs/manual/en/manual.md'),
};

async function sectionsIn(language: Language): Promise<readonly ManualSection[]> {
  // The manual is written for the add-in with its usual prefix.
  return sectionsOf((await MANUALS[language]()).default.replaceAll(/\bKIM\.(?=[\p{Lu}…])/gu, inFormula('')));
}

function Found({
  typed,
  language,
  texts,
  shown,
  onMore,
}: {
  readonly typed: string;
  readonly language: Language;
  readonly texts: HelpTexts;
  readonly shown: number;
  readonly onMore: () => void;
}) {
  const styles = useStyles();
  const sections = useAnswer(sectionsIn, language);
  const words = useDeferredValue(typed);
  const found = useMemo(() => (sections === null ? null : foundIn(sections, words)), [sections, words]);
  if (found === null) return <Spinner size="tiny" />;
  const count =
    found.length === 0
      ? texts.foundNothing
      : found.length === 1
        ? texts.foundOne
        : fill(texts.found, { count: String(found.length) });
  return (
    <div className={styles.list}>
      <Caption1 role="status">{count}</Caption1>
      {found.slice(0, shown).map(({ heading, chapter, paragraphs }) => (
        <Disclosure key={`${chapter ?? ''} ${heading}`} name={`manual ${heading}`} title={heading}>
          {chapter !== null && <Caption1 className={styles.chapter}>{chapter}</Caption1>}
          {paragraphs.map((paragraph, index) => (
            <Body1 key={index} as="p" className={styles.paragraph}>
              {paragraph}
            </Body1>
          ))}
        </Disclosure>
      ))}
      <MoreButton rest={found.length - shown} portion={PORTION} onMore={onMore} />
    </div>
  );
}
