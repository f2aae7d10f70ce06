import { extname } from 'node:path';

/** How long a browser may keep a file without asking the server. */
export type Keeping = 'asked-anew' | 'for-a-day' | 'for-ever';

/** What a server has to answer for a file of the add-in, as the manual for administrators says. */
export interface ExpectedAnswer {
  /** Media types without parameters; a server may know JavaScript and XML under either name. */
  readonly types: readonly string[];
  readonly keeping: Keeping;
  /** Excel on the web asks for it from an origin of its own. */
  readonly openToOthers: boolean;
}

const TYPES: Readonly<Record<string, readonly string[]>> = {
  '.css': ['text/css'],
  '.html': ['text/html'],
  '.js': ['text/javascript', 'application/javascript'],
  '.json': ['application/json'],
  '.png': ['image/png'],
  '.txt': ['text/plain'],
  '.xml': ['text/xml', 'application/xml'],
};

const IN_FOLDER_OF_VERSION = /^\d+\.\d+\.\d+\//;

/**
 * @param file path below the address of the add-in
 * @throws RangeError for a kind of file that the add-in does not have
 */
export function expectedAnswer(file: string): ExpectedAnswer {
  const types = TYPES[extname(file)];
  if (types === undefined) throw new RangeError(`no media type for ${file}`);
  const keeping = IN_FOLDER_OF_VERSION.test(file)
    ? 'for-ever'
    : file.startsWith('assets/')
      ? 'for-a-day'
      : 'asked-anew';
  return { types, keeping, openToOthers: /^functions(?:\.en)?\.json$/.test(file) };
}
