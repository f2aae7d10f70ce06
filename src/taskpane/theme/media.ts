/**
 * The pane where its page is enlarged: Excel's narrowest pane has 320 pixels, at 125 % it has 256 of them left, at 200 %
 * half of them. Nothing may be cut there, so what stands side by side moves below each other.
 */
export const NARROW = '@media (max-width: 319px)';

/** The pane as Excel opens it, and narrower: five words do not stand beside each other. */
export const SLIM = '@media (max-width: 419px)';

/** A page that is enlarged so much that what stays in place would leave no room for anything else. */
export const LOW = '@media (max-height: 420px)';

/** The other panes. */
export const WIDE = '@media (min-width: 420px)';

/** The colours of the system stand in for those of the page. */
export const FORCED = '@media (forced-colors: active)';
