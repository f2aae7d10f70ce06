import { finding, type Finding } from '../../domain/findings/finding';
import { toldOnce } from '../../domain/findings/told-once';
import { placeIn } from './figure-words';
import type { SheetFigures } from './read-blocks';

/**
 * What has to be said about amounts that a label says another programme of: they do not count. Another grant in the
 * table of the programme may be what lowers the own share, and is a question; so is a module below the line of another
 * programme that has modules above it.
 */
export function otherProgrammes(found: SheetFigures): readonly Finding[] {
  const { figures, others } = found;
  const rows = new Set(figures.filter(({ measure }) => measure === 'grant').map(({ row }) => row));
  const columns = new Set(figures.filter(({ measure }) => measure === 'grant').map(({ column }) => column));
  const said = others.map((each) => {
    const { measure, named, doubtful } = each;
    if (doubtful !== null) {
      const values = { label: named.text, module: doubtful.text };
      return finding('block-programme-in-doubt', placeIn(found, each), values);
    }
    const isBeside = named.measure === 'grant' && (rows.has(each.row) || columns.has(each.column));
    const code =
      measure === 'grant' && isBeside ? 'block-grant-of-other-programme' : 'block-of-other-programme';
    return finding(code, placeIn(found, each), { label: named.text });
  });
  return toldOnce(said, {
    'block-of-other-programme': ['label'],
    'block-grant-of-other-programme': ['label'],
    'block-programme-in-doubt': ['label', 'module'],
  });
}
