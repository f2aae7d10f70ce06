/**
 * Thrown where there is no worker: the browser refuses to make one, or the worker's code cannot be loaded. The message
 * is what the browser said of it, '' where it said nothing.
 */
export class WorkerUnavailable extends Error {}
