import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';

/** Thrown where Excel refused something; carries the finding that tells the user. */
export class ExcelFailure extends Error {
  constructor(
    readonly finding: Finding,
    override readonly cause: unknown,
  ) {
    super(finding.code);
  }
}

/** The finding for anything that Office.js throws; an error that is not one of Excel's passes through. */
export function failureOf(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const code = codeOf(error);
  if (code === null) throw error;
  return new ExcelFailure(findingOf(code, messageOf(error)), error);
}

/** The error code of an Office.js error, or null for any other error. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && 'debugInfo' in error ? code : null;
}

function messageOf(error: unknown): string {
  const message = (error as { message?: unknown }).message;
  return typeof message === 'string' ? message : '';
}

function findingOf(code: string, message: string): Finding {
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return finding('excel-cell-edit-mode', null, {});
    case 'AccessDenied':
      return finding('excel-access-denied', null, {});
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return finding('excel-payload-limit', null, {});
    case 'ItemNotFound':
      return finding('excel-item-not-found', null, { message });
    case 'ActivityLimitReached':
    case 'InvalidOrTimedOutSession':
      return finding('excel-busy', null, { code });
    default:
      return finding('excel-error', null, { code, message });
  }
}
