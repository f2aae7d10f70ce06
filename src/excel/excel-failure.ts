import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import { OWN_FAILURE, wordsOfCode } from './error-words';
import type { ErrorWords } from './error-words';

/** Thrown where Excel refused something; carries the findings that tell the user. */
export class ExcelFailure extends Error {
  /** @param more what there is to say besides */
  constructor(
    readonly finding: Finding,
    override readonly cause: unknown,
    readonly more: readonly Finding[] = [],
  ) {
    super(finding.code);
  }
}

/** The finding for anything that Office.js throws; an error that is not one of Excel's passes through. */
export function failureOf(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const code = codeOf(error);
  if (code === null) throw error;
  return new ExcelFailure(findingOf(code), error);
}

/** The error code of an Office.js error, or null for any other error. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && 'debugInfo' in error ? code : null;
}

function findingOf(code: string): Finding {
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return finding('excel-cell-edit-mode', null, {});
    case 'AccessDenied':
      return finding('excel-access-denied', null, {});
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return finding('excel-payload-limit', null, {});
    case 'ItemNotFound':
      return finding('excel-item-not-found', null, {});
    case 'ActivityLimitReached':
    case 'InvalidOrTimedOutSession':
      return finding('excel-busy', null, {});
    case 'InvalidSelection':
    case 'InactiveWorkbook':
      return finding('excel-other-workbook', null, {});
    case 'GeneralException':
      return finding('excel-general', null, {});
    default:
      return finding('excel-error', null, { reason: wordsOfCode(code) });
  }
}

/** Why something failed, in words for the middle of a sentence. */
export function reasonOf(error: unknown): ErrorWords {
  const code = error instanceof ExcelFailure ? error.finding.code : codeOf(error);
  return code === null ? OWN_FAILURE : wordsOfCode(code);
}
