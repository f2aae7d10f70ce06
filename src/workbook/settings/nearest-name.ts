import { plainText } from '../cells/cell-text';
import { SETTING_FIELDS, SETTINGS } from './settings';

const NAMES = SETTING_FIELDS.flatMap((field) => SETTINGS[field].names);
/** Letters in which a name may differ for each so many that it has. */
const LETTERS_PER_MISTAKE = 5;

/** The known setting that a name was probably meant to be (`Haushaltsvermek`); null where none is near. */
export function nearestName(name: string): string | null {
  const plain = compared(name);
  let nearest: string | null = null;
  let least = Math.floor(plain.length / LETTERS_PER_MISTAKE) + 1;
  for (const known of NAMES) {
    const distance = distanceOf(plain, compared(known));
    if (distance < least) [nearest, least] = [known, distance];
  }
  return nearest;
}

function compared(name: string): string {
  return plainText(name).replace(/[^a-z0-9]/g, '');
}

/** Levenshtein's distance: letters to add, to leave out or to replace. */
function distanceOf(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = above[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1);
      here.push(Math.min(replaced, above[column]! + 1, here[column - 1]! + 1));
    }
    above = here;
  }
  return above[other.length]!;
}
