import { finding, type Finding } from '../../src/domain/findings/finding';

/**
 * Why a file cannot be used. `damaged` names the part, `too-large` is the guard against zip bombs,
 * `old-format` is .xls, `binary-format` is .xlsb.
 */
export type FileErrorCode =
  | 'empty-file'
  | 'not-a-workbook'
  | 'damaged'
  | 'password-protected'
  | 'old-format'
  | 'binary-format'
  | 'too-large';

/** Thrown by openWorkbook for bytes that are no readable workbook. */
export class FileError extends Error {
  /** @param part the part of the package that is damaged, where it is known */
  constructor(
    readonly code: FileErrorCode,
    readonly part: string | null = null,
    detail = '',
  ) {
    super([code, part, detail].filter((each) => each !== null && each !== '').join(': '));
    this.name = 'FileError';
  }
}

/** The error as a finding with its German and English sentence. */
export function fileFinding(error: FileError): Finding {
  switch (error.code) {
    case 'empty-file':
      return finding('file-empty', null, {});
    case 'not-a-workbook':
      return finding('file-not-a-workbook', null, {});
    case 'damaged':
      return error.part === null
        ? finding('file-damaged', null, {})
        : finding('file-part-damaged', null, { part: error.part });
    case 'password-protected':
      return finding('file-password-protected', null, {});
    case 'old-format':
      return finding('file-old-format', null, {});
    case 'binary-format':
      return finding('file-binary-format', null, {});
    case 'too-large':
      return finding('file-too-large', null, {});
  }
}
