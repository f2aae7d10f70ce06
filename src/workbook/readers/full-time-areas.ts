import type { Post } from '../../domain/case';
import { parseArea } from '../address';
import type { ReadArea } from '../recognition';

/** The cells beside the tables that say how many hours a full post has. */
export function fullTimeAreas(posts: readonly Post[]): readonly ReadArea[] {
  const areas = new Map<string, ReadArea>();
  for (const { fteFrom } of posts) {
    if (fteFrom?.unit !== 'hours' || fteFrom.fullTime.place === null) continue;
    const { sheet, cell } = fteFrom.fullTime.place;
    areas.set(`${sheet}!${cell}`, { sheet, area: parseArea(cell) });
  }
  return [...areas.values()];
}
