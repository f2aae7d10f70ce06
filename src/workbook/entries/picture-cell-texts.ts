import { numberText } from '../../i18n/number-text';
import { fill } from '../../i18n/fill';
import type { Language } from '../../domain/language';
import type { AssignmentTexts } from '../../i18n/de/taskpane-assignment';
import { cellAddress } from '../address';
import type { PictureCell } from '../blocks/block-picture';
import { cellText } from '../cells/cell-text';
import { coordinatesText, meaningText } from './meaning-text';

/** What a cell shows in the picture: amounts with points, years as they are. */
export function shownContent({ value, label }: PictureCell, language: Language): string {
  if (typeof value !== 'number' || label !== null) return cellText(value);
  return numberText(value, language, Number.isInteger(value) ? 0 : 2);
}

/** What a cell was read as, in words; '' where it is neither label nor figure. */
export function readAs({ label, figure }: PictureCell, texts: AssignmentTexts): string {
  if (figure !== null) return coordinatesText(figure, texts);
  if (label === null) return '';
  const { means, parts, isByHand, inLine } = label;
  const others = parts.filter(
    (part) => (part === 'unit' && means.unit === undefined) || (part === 'sum' && means.total === null),
  );
  const said = meaningText(means, texts);
  const nothing = inLine === null ? said : texts.namesNothing[inLine];
  const words = [
    ...(said !== texts.meansNothing ? [said] : parts.length > 0 ? [] : [nothing]),
    ...others.map((part) => texts.parts[part]),
    ...(parts.includes('module') && means.module === null ? [texts.parts.module] : []),
  ];
  return isByHand || inLine !== null ? `${words.join(', ')} (${texts.byHand})` : words.join(', ');
}

/** The name of a cell for a screen reader: `B4: 100.000; Kosten · Modul 1 · 2021 · €`. */
export function cellName(cell: PictureCell, texts: AssignmentTexts, language: Language): string {
  const content = shownContent(cell, language);
  const name = fill(texts.pictureCell, {
    cell: cellAddress(cell.row, cell.column),
    content: content === '' ? texts.emptyCell : content,
    meaning: readAs(cell, texts),
  });
  return name.replace(/; $/, '');
}
