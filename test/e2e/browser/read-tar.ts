/** A file in a tar archive (POSIX ustar). */
export interface TarFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const blockSize = 512;
const regularFile = ['0', '\0'];

/** The regular files of an archive; folders and links are left out. */
export function readTar(archive: Uint8Array): TarFile[] {
  const files: TarFile[] = [];
  const text = (from: number, to: number) =>
    new TextDecoder().decode(archive.subarray(from, to)).replace(/\0.*$/s, '');
  let at = 0;
  while (at + blockSize <= archive.length && archive[at] !== 0) {
    const size = parseInt(text(at + 124, at + 136), 8) || 0;
    const start = at + blockSize;
    const prefix = text(at + 345, at + 500);
    const name = `${prefix === '' ? '' : `${prefix}/`}${text(at, at + 100)}`;
    if (regularFile.includes(String.fromCharCode(archive[at + 156]!))) {
      files.push({ name, bytes: archive.subarray(start, start + size) });
    }
    at = start + Math.ceil(size / blockSize) * blockSize;
  }
  return files;
}
