export { reconcile } from './tie-out';
export { judge, type Judgement } from './verdict';
