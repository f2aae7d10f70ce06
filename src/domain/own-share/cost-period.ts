import type { Post } from '../case';
import { yearPeriod, type Period } from '../time';
import { periodIn } from './post-year';

/** The days that the cost of a post in a year belongs to; the whole year where the sheet gives no period. */
export function costPeriod(post: Post, year: number): Period | null {
  return post.start === null || post.end === null ? yearPeriod(year) : periodIn(post, year);
}
