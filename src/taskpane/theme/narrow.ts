/**
 * The pane where its page is enlarged: Excel's narrowest pane has 320 pixels, at 125 % it has 256 of them left, at 200 %
 * half of them. Nothing may be cut there, so what stands side by side moves below each other.
 */
export const NARROW = '@media (max-width: 319px)';
