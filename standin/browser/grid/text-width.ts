import type { Measure } from './fitting-number';

const measures = new Map<string, Measure>();
let canvas: CanvasRenderingContext2D | null = null;

/** Measures texts of a font as the grid draws it; the characters of an amount are few, so each is measured once. */
export function measureIn(font: string): Measure {
  const known = measures.get(font);
  if (known !== undefined) return known;
  const widths = new Map<string, number>();
  const widthOf = (character: string): number => {
    let width = widths.get(character);
    if (width === undefined) {
      canvas ??= document.createElement('canvas').getContext('2d')!;
      canvas.font = font;
      width = canvas.measureText(character).width;
      widths.set(character, width);
    }
    return width;
  };
  const measure: Measure = (text) => [...text].reduce((sum, character) => sum + widthOf(character), 0);
  measures.set(font, measure);
  return measure;
}
