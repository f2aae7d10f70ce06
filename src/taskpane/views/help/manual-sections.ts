/** A part of the manual below one heading. */
export interface ManualSection {
  readonly heading: string;
  /** The chapter that it stands in; null for a chapter itself. */
  readonly chapter: string | null;
  readonly paragraphs: readonly string[];
}

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
 * The sections in which words that were typed are found, also inside of other words: those in which most different words
 * stand, and of these the ones that have them most often first. Where some have every word, only these.
 */
export function foundIn(sections: readonly ManualSection[], typed: string): readonly ManualSection[] {
  const words = comparable(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const scored = sections.map((section) => ({ section, ...scoreOf(section, words) }));
  const most = Math.max(...scored.map(({ different }) => different));
  const least = most === words.length ? most : 1;
  return scored
    .filter(({ different }) => different >= least)
    .sort((one, other) => other.different - one.different || other.score - one.score)
    .map(({ section }) => section);
}

/** The words of a section as they are compared. */
interface Searched {
  readonly title: string;
  readonly text: string;
}

const SEARCHED = new WeakMap<ManualSection, Searched>();

/** Made once for each section, and not with each letter that is typed. */
function searchedOf(section: ManualSection): Searched {
  const made = SEARCHED.get(section) ?? {
    title: comparable(section.heading),
    text: comparable(section.paragraphs.join(' ')),
  };
  SEARCHED.set(section, made);
  return made;
}

interface Score {
  /** How many of the words are there. */
  readonly different: number;
  readonly score: number;
}

function scoreOf(section: ManualSection, words: readonly string[]): Score {
  const { title, text } = searchedOf(section);
  let different = 0;
  let score = 0;
  for (const word of words) {
    const inHeading = title.split(word).length - 1;
    const inText = text.split(word).length - 1;
    if (inHeading + inText > 0) different += 1;
    score += inHeading * HEADING_WEIGHT + inText;
  }
  return { different, score };
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
    .replace(/(?:\s*\|\s*)+/g, ' · ')
    .replace(/^[\s·]+|[\s·]+$/g, '')
    .replace(/^\s*[-*] /, '• ')
    .replace(/\s+/g, ' ')
    .trim();
}
