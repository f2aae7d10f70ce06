import { crc32 } from './crc32';
import { deflate } from './deflate';
import type { ZipEntry } from './zip-reader';

/** 1 January 1980, 0:00: what was saved does not differ by the time of saving. */
const FIXED_TIME = 0x00210000;

/** Compresses a new or changed part. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    method: 8,
    crc: crc32(bytes),
    size: bytes.length,
    compressed: deflate(bytes),
    modified: FIXED_TIME,
  };
}

/** Writes entries as a zip archive, in the order given. Compressed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const length = entries.reduce(
    (sum, entry, index) => sum + 30 + 46 + 2 * names[index]!.length + entry.compressed.length,
    22,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, names[index]!.length);
    bytes.set(names[index]!, at + 30);
    bytes.set(entry.compressed, at + 30 + names[index]!.length);
    at += 30 + names[index]!.length + entry.compressed.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, names[index]!.length);
    view.setUint32(at + 42, offsets[index]!, true);
    bytes.set(names[index]!, at + 46);
    at += 46 + names[index]!.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes that the local header and the directory entry share; names are UTF-8 (flag bit 11). */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
