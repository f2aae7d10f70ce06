import { withMinus } from '../../i18n/with-minus';
import { LOOK } from './look';
import type { SheetBuilder } from './sheet-builder';

/** Characters that the columns of the result sheet hold side by side in the small print of a remark. */
const LINE_LENGTH = 155;

/** Quiet sentences below a table, each broken between words so that none widens the printed page. */
export function addRemarks(sheet: SheetBuilder, texts: readonly string[]): void {
  for (const text of texts) {
    for (const line of linesOf(withMinus(text))) sheet.line([line], { fontColor: LOOK.muted });
  }
}

function linesOf(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > LINE_LENGTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
