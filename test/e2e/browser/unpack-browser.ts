import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { BrowserProgram } from './find-browser';
import { readTar } from './read-tar';

const version = '153.0.0';

/**
 * The browser that @sparticuz/chromium brings along, unpacked once into `cache` with the libraries and fonts it needs
 * where the system has none of its own. The package unpacks the libraries only on the servers it was made for; of those,
 * libsqlite3 alone is not in it, and without that library the browser ends as soon as it checks a certificate.
 */
export function unpackBrowser(project: string, cache: string): BrowserProgram {
  const folder = join(cache, `browser-${version}`);
  if (!existsSync(folder)) unpack(join(project, 'node_modules/@sparticuz/chromium/bin'), cache, folder);
  return {
    path: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder },
    speaksTls: false,
  };
}

/** Into a folder beside it first, so that an interrupted run leaves no half a browser. */
function unpack(packed: string, cache: string, folder: string): void {
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, 'unpacking-'));
  const content = (name: string) => brotliDecompressSync(readFileSync(join(packed, name)));
  writeFileSync(join(made, 'chromium'), content('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    for (const { name, bytes } of readTar(content(archive))) {
      const file = join(made, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }
  writeFileSync(
    join(made, 'fonts.conf'),
    fontConfiguration(join(folder, 'fonts'), join(cache, 'fontconfig')),
  );
  try {
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package's own file names folders of the servers it was made for. */
function fontConfiguration(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}
