const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_BYTES = 128;

/** Whether the bytes begin like an OLE compound file ([MS-CFB] 2.2): .xls, or an encrypted .xlsx. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Whether a compound file has a stream of this name. Directory entries are 128 bytes long, aligned, and begin
 * with the name in UTF-16 followed at byte 64 by its length in bytes ([MS-CFB] 2.6.1).
 */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    if (view.getUint16(at + 64, true) !== 2 * (name.length + 1)) continue;
    if ([...name].every((letter, index) => view.getUint16(at + 2 * index, true) === letter.charCodeAt(0))) {
      return true;
    }
  }
  return false;
}
