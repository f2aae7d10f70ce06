export { computeCover } from './cover';
export { computeSignificance } from './significance';
export { computeUnplanned, type Unplanned } from './unplanned';
export { bothKinds } from './unplanned-totals';
