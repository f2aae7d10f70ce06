import type { Arguments } from '../arguments';

/** One workbook of a folder, as it is handed to a process. */
export interface FolderJob extends Pick<Arguments, 'input' | 'scenario' | 'profile'> {
  /** Its name in the folder. */
  readonly file: string;
  readonly output: string;
}
