import type { FinancedPosts } from './financed-posts';
import type { WhatIfChange } from './what-if-row';

export interface WhatIfFigureId {
  readonly measure: 'what-if';
  /** Position in `whatIf`. */
  readonly row: number;
  readonly change: 'oneMore' | 'oneFewer';
  readonly field: keyof WhatIfChange;
}

export interface FinancedPostsFigureId {
  readonly measure: 'financed-posts';
  /** Position in `whatIf`. */
  readonly row: number;
  readonly field: keyof FinancedPosts;
}
