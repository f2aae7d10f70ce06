import { FileError } from './file-error';
import { readZip, unpack, type ZipEntry } from './zip-reader';
import { pack, writeZip } from './zip-writer';

/**
 * The parts of an Office file (Open Packaging Conventions, ISO/IEC 29500-2). Part names have no leading
 * slash and are compared without regard to case. A part that is not written to keeps its compressed bytes.
 */
export class FilePackage {
  private constructor(private readonly entries: Map<string, ZipEntry>) {}

  /** @throws FileError for a broken, encrypted or oversized archive */
  static fromZip(bytes: Uint8Array): FilePackage {
    const entries = new Map<string, ZipEntry>();
    for (const entry of readZip(bytes)) {
      const key = entry.name.toLowerCase();
      // Which of two parts of one name counts, every program decides otherwise.
      if (entries.has(key)) throw new FileError('damaged', entry.name, 'twice');
      entries.set(key, entry);
    }
    return new FilePackage(entries);
  }

  /** A package with text parts made here. */
  static fromTexts(texts: Readonly<Record<string, string>>): FilePackage {
    const made = new FilePackage(new Map());
    for (const [name, text] of Object.entries(texts)) made.write(name, text);
    return made;
  }

  /** A package of its own with the same parts. */
  copy(): FilePackage {
    return new FilePackage(new Map(this.entries));
  }

  names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** @throws FileError `damaged` where the part is missing or broken */
  bytes(name: string): Uint8Array {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) throw new FileError('damaged', name, 'missing');
    return unpack(entry);
  }

  /** Text of an XML part (UTF-8 or UTF-16); a byte order mark of UTF-8 is kept. */
  text(name: string): string {
    const bytes = this.bytes(name);
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
      return utf8Declared(new TextDecoder('utf-16le').decode(bytes));
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
      return utf8Declared(new TextDecoder('utf-16be').decode(bytes));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  /** Adds or replaces a part; the name of a part that exists keeps its spelling. */
  write(name: string, content: string | Uint8Array): void {
    const key = name.toLowerCase();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.entries.set(key, pack(this.entries.get(key)?.name ?? name, bytes));
  }

  remove(name: string): void {
    this.entries.delete(name.toLowerCase());
  }

  /** First name of the form `before` + number + `after` that no part has. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const name = `${before}${number}${after}`;
      if (!this.has(name)) return name;
    }
  }

  toZip(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }
}

function utf8Declared(text: string): string {
  return text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(["'])/i, '$1UTF-8$2');
}
