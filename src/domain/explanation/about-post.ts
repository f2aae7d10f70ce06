import type { Post } from '../case';
import { placeOf } from '../place';
import type { ComputedFigure } from './explanation';

/** Fields of a post that tell it from others, the most telling first. */
const NAMING_FIELDS = ['label', 'role', 'municipality', 'module'] as const;

/** The figure with the name of the post and year that it is about, and the cell where the sheet names that post. */
export function aboutPost(figure: ComputedFigure, post: Post, year: number): ComputedFigure {
  const places = NAMING_FIELDS.map((field) => placeOf(post.origin, field));
  return {
    ...figure,
    label: nameOfPost(post, year),
    place: places.find((place) => place !== null) ?? null,
  };
}

/** `M2, Casemanagement, Kamen, 2021`: module, position or role and municipality as the sheet words them, and the year. */
export function nameOfPost({ module, label, roleText, municipality }: Post, year: number): string {
  const parts = [`M${module}`, label ?? roleText, municipality, String(year)];
  return parts.filter((part) => part !== null).join(', ');
}
