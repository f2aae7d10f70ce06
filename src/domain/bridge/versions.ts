import type { Case } from '../case';

/** The versions of the posts in sheet order, up to and including the current one; empty where no post names one. */
export function versionsUpToCurrent({ posts, settings }: Case): readonly string[] {
  const versions = [...new Set(posts.flatMap((post) => post.version ?? []))];
  const current = settings.currentVersion === null ? -1 : versions.indexOf(settings.currentVersion);
  return versions.slice(0, current + 1);
}

/** A text in the form in which names are compared: without regard to case and spaces around and between words. */
export function sameText(text: string | null): string {
  return text === null ? '' : text.trim().replace(/\s+/g, ' ').toLowerCase();
}
