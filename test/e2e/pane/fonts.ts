import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaneUser } from './pane-user';

/** A font that draws the pane in place of Segoe UI, which only Windows has. */
export interface PaneFont {
  readonly name: string;
  /** Its package and its weights there: regular, and those that the pane uses for what is set in bold. */
  readonly packageName: string;
  readonly weights: readonly number[];
}

/** Users have fonts that we do not: one is narrower than Segoe UI, one nearly as wide, one as wide as Verdana. */
export const FONTS: readonly PaneFont[] = [
  { name: 'narrow Fira Sans Condensed', packageName: 'fira-sans-condensed', weights: [400, 600, 700] },
  { name: 'usual Open Sans', packageName: 'open-sans', weights: [400, 600, 700] },
  { name: 'wide DejaVu Sans', packageName: 'dejavu-sans', weights: [400, 700] },
];

/** The font that the pane asks for: whatever bears its name draws the pane. */
const FAMILY = 'Segoe UI';

/**
 * Has the pane drawn by a font. The page gets its bytes, not its address, so that its policy stays as it is.
 * @throws Error where another font draws the pane all the same.
 */
export async function drawWith(user: PaneUser, { packageName, weights }: PaneFont): Promise<void> {
  const faces = weights.map((weight) => [String(weight), fontFile(packageName, weight)] as const);
  const isDrawn = await user.pane.locator('html').evaluate(
    async (_, [family, given]) => {
      document.fonts.clear();
      for (const [weight, text] of given) {
        const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
        document.fonts.add(await new FontFace(family, bytes, { weight }).load());
      }
      await document.fonts.ready;
      const canvas = document.createElement('canvas').getContext('2d')!;
      const widthIn = (families: string) => {
        canvas.font = `100px ${families}`;
        return canvas.measureText('Eigenanteil 1.234.567,89 €').width;
      };
      const asked = getComputedStyle(document.querySelector('h1')!).fontFamily;
      return widthIn(asked) === widthIn(`"${family}"`);
    },
    [FAMILY, faces] as const,
  );
  if (!isDrawn) throw new Error('The pane is drawn by another font.');
}

function fontFile(packageName: string, weight: number): string {
  const name = `${packageName}-latin-${weight}-normal.woff2`;
  return readFileSync(join('node_modules/@fontsource', packageName, 'files', name)).toString('base64');
}

/** How wide the heading of the pane is drawn, in pixels. */
export function headingWidth(user: PaneUser): Promise<number> {
  return user.pane.locator('h1').evaluate((heading) => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    const widths = [...range.getClientRects()].map(({ width }) => width);
    return widths.reduce((sum, width) => sum + width, 0);
  });
}
