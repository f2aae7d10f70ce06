import type { FigureId } from '../../domain/explanation/figure-id';

/** What a view can be opened for. */
export type Subject =
  | { readonly kind: 'figure'; readonly figure: FigureId; readonly label: string }
  | { readonly kind: 'section'; readonly section: string };
