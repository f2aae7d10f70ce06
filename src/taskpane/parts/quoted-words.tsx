import { usePane } from '../session/use-pane';

/** What English sentences quote, and the gaps of the draft resolution, are words of the sheets. */
const QUOTED = /("[^"]+"|\[bitte ergänzen\])/;

/** A sentence that quotes the sheets: in English its quoted words are marked as German, so that they are read as such. */
export function QuotedWords({ text }: { readonly text: string }) {
  const { language } = usePane();
  if (language === 'de') return text;
  return text.split(QUOTED).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} lang="de">
        {part}
      </span>
    ),
  );
}
