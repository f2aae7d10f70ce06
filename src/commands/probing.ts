import { probeExcel } from './probe-excel';
import { probeLines } from './probe-lines';

/** What probes Excel and tells what came of it. Loaded by `loadProbing`. */
export const PROBING = { probeExcel, probeLines };
