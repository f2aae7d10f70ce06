import { CELL_PROBES } from './cell-probes';
import { FILTER_PROBES } from './filter-probes';
import { LOOK_PROBES } from './look-probes';
import { SIZE_PROBES } from './size-probes';
import { TABLE_PROBES } from './table-probes';
import { WORKBOOK_PROBES } from './workbook-probes';

/** Every probe, in the order in which they run. The last one asks whether its sheet can be deleted while very hidden. */
export const PROBES = {
  ...CELL_PROBES,
  ...FILTER_PROBES,
  ...TABLE_PROBES,
  ...LOOK_PROBES,
  ...SIZE_PROBES,
  ...WORKBOOK_PROBES,
};

export type ProbeName = keyof typeof PROBES;

export const PROBE_NAMES = Object.keys(PROBES) as readonly ProbeName[];
