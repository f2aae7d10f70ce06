export { apportion, type Apportionment } from './apportionment';
export { apportionWithMinimum, type Participant } from './minimum-share';
export { computeAllocation } from './compute-allocation';
export { sumOfPosts } from './sum-of-posts';
export type { Allocation, AllocationRow } from './allocation';
