/**
 * An error the host answers with. Codes and sentences follow the table in Microsoft's documentation "Error handling
 * with the application-specific JavaScript APIs"; which operation gives which code is our reading of it, not
 * compared with Excel.
 */
export class HostError extends Error {
  /** `Class.member` where it happened; filled in by the dispatcher where the thrower does not know it. */
  location: string | null = null;

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** `detail` says what is wrong with which argument. */
export function invalidArgument(detail = ''): HostError {
  const sentence = 'The argument is invalid or missing or has an incorrect format.';
  return new HostError('InvalidArgument', detail === '' ? sentence : `${sentence} ${detail}`);
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): HostError {
  return new HostError('ItemAlreadyExists', 'The resource being created already exists.', 409);
}

export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

export function invalidReference(): HostError {
  return new HostError('InvalidReference', 'This reference is not valid for the current operation.', 400);
}

export function invalidOperation(detail: string): HostError {
  return new HostError('InvalidOperation', `The operation attempted is invalid on the object. ${detail}`);
}

export function rangeExceedsLimit(): HostError {
  return new HostError(
    'RangeExceedsLimit',
    'The cell count in the range has exceeded the maximum supported number.',
  );
}

/** `what` names class and member, so that a missing part of the stand-in is found at once. */
export function notImplemented(what: string): HostError {
  return new HostError('NotImplemented', `${what} is not implemented in the stand-in.`, 501);
}
