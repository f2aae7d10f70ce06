import type { Language } from '../../domain/language';
import type { AssignmentTexts } from '../../i18n/de/taskpane-assignment';
import { cellAddress } from '../address';
import type { PictureCell } from '../blocks/block-picture';
import { readAs, shownContent } from './picture-cell-texts';

/** A cell that is read as something else than before, in words. */
export interface ReadingChange {
  readonly cell: string;
  readonly content: string;
  readonly before: string;
  readonly after: string;
}

type Picture = readonly (readonly PictureCell[])[];

/** The cells of a picture that are read as something else in another picture of the same cells. */
export function readingChanges(
  before: Picture,
  after: Picture,
  texts: AssignmentTexts,
  language: Language,
): readonly ReadingChange[] {
  const now = after.flat();
  return before.flat().flatMap((cell, at) => {
    const [was, is] = [cell, now[at]!].map((each) => readAs(each, texts) || texts.notRead);
    if (was === is) return [];
    const content = shownContent(cell, language);
    return [{ cell: cellAddress(cell.row, cell.column), content, before: was!, after: is! }];
  });
}
