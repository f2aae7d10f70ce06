/** A part of the manual below one heading. */
export interface ManualSection {
  readonly heading: string;
  /** The chapter that it stands in; null for a chapter itself. */
  readonly chapter: string | null;
  readonly paragraphs: readonly string[];
}

/** So many are shown: whoever finds nothing among them asks with other words. */
const MOST_FOUND = 8;
/** A word in a heading says more than one in the text. */
const HEADING_WEIGHT = 20;

/** The manual, which is Markdown, as sections of plain text. Pictures are left out, tables become lines. */
export function sectionsOf(markdown: string): readonly ManualSection[] {
  const sections: ManualSection[] = [];
  let chapter: string | null = null;
  for (const part of markdown.split(/^(?=#{2,4} )/m).filter((each) => each.startsWith('##'))) {
    const [, marks = '', heading = ''] = /^(#+) (.*)$/m.exec(part) ?? [];
    const isChapter = marks.length === 2;
    if (isChapter) chapter = heading;
    const paragraphs = paragraphsOf(part.slice(part.indexOf('\n') + 1));
    sections.push({ heading, chapter: isChapter ? null : chapter, paragraphs });
  }
  return sections;
}

/**
 * The sections in which every word that was typed is found, also inside of other words, those with the most of them first.
 */
export function foundIn(sections: readonly ManualSection[], typed: string): readonly ManualSection[] {
  const words = comparable(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return sections
    .map((section) => ({ section, score: scoreOf(section, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_FOUND)
    .map(({ section }) => section);
}

function scoreOf({ heading, paragraphs }: ManualSection, words: readonly string[]): number {
  const title = comparable(heading);
  const text = comparable(paragraphs.join(' '));
  let score = 0;
  for (const word of words) {
    const inHeading = title.split(word).length - 1;
    const inText = text.split(word).length - 1;
    if (inHeading + inText === 0) return 0;
    score += inHeading * HEADING_WEIGHT + inText;
  }
  return score;
}

/** Small letters without marks on them, so that `ruckgangig` finds `Rückgängig`. */
function comparable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

function paragraphsOf(markdown: string): readonly string[] {
  return markdown
    .split(/\n\s*\n/)
    .flatMap((block) =>
      /^\s*(?:[-*|]|\d+\.) ?/.test(block) ? block.split(/\n(?=\s*(?:[-*] |\d+\. |\|))/) : [block],
    )
    .filter((line) => !/^\s*\|?[\s|:-]*$/.test(line))
    .map(plainLine)
    .filter((line) => line !== '');
}

function plainLine(block: string): string {
  return block
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .replace(/^\s*\|\s*|\s*\|\s*$/g, '')
    .replace(/\s*\|\s*/g, ' · ')
    .replace(/^\s*[-*] /, '• ')
    .replace(/\s+/g, ' ')
    .trim();
}
