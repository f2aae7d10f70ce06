export type { Exact } from './exact';
export * from './exact-arithmetic';
export * from './cents';
export * from './format';
export { TO_CENT, type Rounding } from './rounding';
export { allocate } from './allocate';
export {
  proportion,
  proratedCents,
  proratedRate,
  unroundedProportion,
  wideProportion,
  type PerFte,
} from './proportion';
