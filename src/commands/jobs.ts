/** What the ribbon buttons do, in one place so that it is loaded as one piece, behind the start of the add-in. */
export { reconcile } from './reconcile';
export { undo } from './undo';
