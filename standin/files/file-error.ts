import { fileFinding, type FileFinding } from './file-findings';

/**
 * Why a file cannot be used. `damaged` names the part, `too-large` is the guard against zip bombs,
 * `old-format` is .xls, `binary-format` is .xlsb, `macros-inside` an .xlsx with macros, `beyond-excel` has more of
 * something than Excel takes.
 */
export type FileErrorCode =
  | 'empty-file'
  | 'not-a-workbook'
  | 'damaged'
  | 'password-protected'
  | 'old-format'
  | 'binary-format'
  | 'macros-inside'
  | 'beyond-excel'
  | 'too-large';

/** What Excel has a limit for. */
export type ExcelLimit = keyof typeof LIMITS;

const LIMITS = {
  rows: { de: 'mehr als 1.048.576 Zeilen', en: 'more than 1,048,576 rows' },
  columns: { de: 'mehr als 16.384 Spalten', en: 'more than 16,384 columns' },
  characters: { de: 'mehr als 32.767 Zeichen in einer Zelle', en: 'more than 32,767 characters in a cell' },
} as const;

/** Thrown by openWorkbook for bytes that are no readable workbook. */
export class FileError extends Error {
  /** @param part the part of the package that is damaged, where it is known */
  constructor(
    readonly code: FileErrorCode,
    readonly part: string | null = null,
    readonly detail = '',
  ) {
    super([code, part, detail].filter((each) => each !== null && each !== '').join(': '));
    this.name = 'FileError';
  }
}

/** The error as a finding with its German and English sentence. */
export function findingOfFile(error: FileError): FileFinding {
  switch (error.code) {
    case 'empty-file':
      return fileFinding('file-empty', {});
    case 'not-a-workbook':
      return fileFinding('file-not-a-workbook', {});
    case 'damaged':
      return error.part === null
        ? fileFinding('file-damaged', {})
        : fileFinding('file-part-damaged', { part: error.part });
    case 'password-protected':
      return fileFinding('file-password-protected', {});
    case 'old-format':
      return fileFinding('file-old-format', {});
    case 'binary-format':
      return fileFinding('file-binary-format', {});
    case 'macros-inside':
      return fileFinding('file-with-macros', {});
    case 'beyond-excel':
      return fileFinding('file-beyond-excel', {
        part: error.part ?? '',
        limit: LIMITS[error.detail as ExcelLimit],
      });
    case 'too-large':
      return fileFinding('file-too-large', {});
  }
}
