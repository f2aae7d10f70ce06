import { crc32 } from './crc32';
import { FileError } from './file-error';
import { inflate } from './inflate';

/** One file of a zip archive, still compressed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
  /** DOS date (high 16 bits) and time (low 16 bits). */
  readonly modified: number;
}

/** Twice what 100.000 posts need; to read more takes more than a minute and more than a gigabyte of memory. */
const MAX_PART_BYTES = 100_000_000;
const MAX_TOTAL_BYTES = 250_000_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;

/**
 * Lists the entries of a zip archive without unpacking them.
 * @throws FileError `damaged` for a broken archive, `password-protected` for an encrypted one,
 *   `too-large` where the entries unpack to more than the limits.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw new FileError('damaged', null, error.message);
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { count, start } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new FileError('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint16(at + 8, true) & 1) throw new FileError('password-protected', name);
    const sizes = readSizes(view, at, nameLength, extraLength);
    total += sizes.size;
    if (sizes.size > MAX_PART_BYTES || total > MAX_TOTAL_BYTES) throw new FileError('too-large', name);
    entries.push({
      name: name.replace(/\\/g, '/').replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      compressed: readCompressed(bytes, view, sizes, name),
      modified: view.getUint32(at + 12, true),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
      const end = Number(view.getBigUint64(locator + 8, true));
      if (view.getUint32(end, true) !== ZIP64_END) throw new FileError('damaged');
      return {
        count: Number(view.getBigUint64(end + 32, true)),
        start: Number(view.getBigUint64(end + 48, true)),
      };
    }
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  throw new FileError('damaged');
}

interface Sizes {
  size: number;
  compressedSize: number;
  header: number;
}

/** Sizes and offset of a directory entry; values of 0xFFFFFFFF stand in the zip64 extra field instead. */
function readSizes(view: DataView, at: number, nameLength: number, extraLength: number): Sizes {
  const found: Sizes = {
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    header: view.getUint32(at + 42, true),
  };
  const end = at + 46 + nameLength + extraLength;
  for (let extra = at + 46 + nameLength; extra + 4 <= end; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let field = extra + 4;
    for (const key of ['size', 'compressedSize', 'header'] as const) {
      if (found[key] !== 0xffffffff) continue;
      found[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return found;
}

function readCompressed(bytes: Uint8Array, view: DataView, sizes: Sizes, name: string): Uint8Array {
  if (view.getUint32(sizes.header, true) !== LOCAL_HEADER) throw new FileError('damaged', name);
  const nameLength = view.getUint16(sizes.header + 26, true);
  const extraLength = view.getUint16(sizes.header + 28, true);
  const start = sizes.header + 30 + nameLength + extraLength;
  if (start + sizes.compressedSize > bytes.length) throw new FileError('damaged', name);
  return bytes.subarray(start, start + sizes.compressedSize);
}

/**
 * Unpacks one entry and checks its checksum.
 * @throws FileError `damaged` with the name of the entry.
 */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method !== 0 && entry.method !== 8) throw new FileError('damaged', entry.name);
  let bytes: Uint8Array;
  try {
    bytes = entry.method === 0 ? entry.compressed : inflate(entry.compressed, entry.size);
  } catch (error) {
    throw new FileError('damaged', entry.name, String(error));
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new FileError('damaged', entry.name);
  return bytes;
}
