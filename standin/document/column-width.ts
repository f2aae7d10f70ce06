/**
 * A file holds a column's width in characters of the standard font (Calibri 11: 7 pixels to a digit), 5 pixels of
 * padding included; Office.js gives points. Conversion after ECMA-376 part 1, 18.3.1.13 (`col`), at 96 dots per inch:
 * 9.140625 characters = 64 pixels = 48 points. Other standard fonts would differ a little.
 */
const pixelsPerDigit = 7;
const pointsPerPixel = 72 / 96;

/** Width of a column nobody has set, in points. */
export const standardColumnWidth = 48;

/** Height of a row nobody has set, in points. */
export const standardRowHeight = 15;

export function widthInPoints(characters: number): number {
  const padding = Math.trunc(128 / pixelsPerDigit);
  const pixels = Math.trunc(((256 * characters + padding) / 256) * pixelsPerDigit);
  return pixels * pointsPerPixel;
}

/** Rounded to whole pixels, as Excel does. */
export function widthInCharacters(points: number): number {
  const pixels = Math.round(points / pointsPerPixel);
  return Math.trunc((pixels / pixelsPerDigit) * 256) / 256;
}
