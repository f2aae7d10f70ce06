import { zipSync } from 'fflate';
import type { ReleaseFiles } from './release-files';

/** Every file has this time, the first one that a zip can say, so that the same source makes the same bytes. */
const TIME = new Date(1980, 0, 1);

/** The files below one folder, in the order of their names. */
export function zipped(folder: string, files: ReleaseFiles): Uint8Array {
  const entries = Object.keys(files)
    .sort()
    .map((name) => [`${folder}/${name}`, files[name]!] as const);
  return zipSync(Object.fromEntries(entries), { mtime: TIME });
}
