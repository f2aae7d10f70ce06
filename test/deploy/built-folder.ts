import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of a small build, as they lie in `dist`. */
export const BUILT: Readonly<Record<string, string>> = {
  'taskpane.html': '<!doctype html><title>KIM-Abgleich</title>',
  'start.js': `console.log('${'x'.repeat(2_000)}');`,
  '1.2.3/pane.0a1b2c3d.js': `console.log('${'y'.repeat(2_000)}');`,
  'functions.json': '{"functions":[]}',
  'assets/pane-16.png': 'a picture',
  'LICENSE.txt': 'EUPL',
  'manifest.xml': '<SourceLocation DefaultValue="https://kim.intern.example/taskpane.html"/>',
};

/** Writes the files of a build into a folder. */
export function writeBuild(folder: string, files = BUILT): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
