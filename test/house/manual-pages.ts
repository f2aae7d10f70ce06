import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_RUN_CATALOGUE } from '../../standin/files/file-findings';

export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The pages of the two manuals, each with its counterpart in the other language. */
export const PAGES: readonly Readonly<Record<Language, string>>[] = [
  { de: 'docs/manual/de/handbuch.md', en: 'docs/manual/en/manual.md' },
  { de: 'docs/manual/de/administration.md', en: 'docs/manual/en/administration.md' },
];

export const read = (path: string): string => readFileSync(path, 'utf8');

/** A page without its blocks and spans of code, in which nothing is a link or a label. */
export const proseOf = (page: string): string =>
  page.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

/** All pages of the documentation, and the project's own README. */
export function documentationPages(): string[] {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file));
  return ['README.md', 'CONTRIBUTING.md', ...pages];
}

/** The name by which GitHub links to a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function leaves(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(leaves) : [];
}

/** Every text of the add-in's screens in a language: views, sheets, functions. */
export async function screenTexts(language: Language): Promise<string[]> {
  const folder = `src/i18n/${language}`;
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((file) => import(`../../${folder}/${file}`) as Promise<unknown>),
  );
  return modules.flatMap(leaves);
}

export const sentencesOfFindings = (language: Language): string[] =>
  Object.values(FILE_RUN_CATALOGUE).map((each) => each[language]);

/** The labels of the ribbon in a language: German is the default of the manifest. */
export function ribbonLabels(language: Language): string[] {
  const label =
    language === 'de'
      ? /<bt:String [^>]*DefaultValue="([^"]*)"/g
      : /<bt:Override Locale="en-GB" Value="([^"]*)"/g;
  return [...read('manifest.xml').matchAll(label)].map(([, text]) => text!);
}
