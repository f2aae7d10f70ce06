import type { Driver } from './driver';

/** `row` is the position among the bridges. */
export type BridgeFigureId =
  | { readonly measure: 'bridge-difference' | 'bridge-undocumented'; readonly row: number }
  | { readonly measure: 'bridge-driver'; readonly row: number; readonly driver: Driver }
  | {
      readonly measure: 'bridge-level';
      readonly row: number;
      /** An end, or the own share after the changes up to a driver. */
      readonly at: 'from' | Driver | 'to';
    }
  | BridgePartFigureId;

export interface BridgePartFigureId {
  readonly measure: 'bridge-part';
  readonly row: number;
  /** Position among the modules and years of the bridge. */
  readonly part: number;
  readonly side: 'earlier' | 'current' | 'difference';
}
