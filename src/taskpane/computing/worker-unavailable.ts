/**
 * Thrown where the browser gives no worker: it refuses to make one, or the worker's code does not come through. The
 * message is what the browser said of it, '' where it said nothing.
 */
export class WorkerUnavailable extends Error {}
