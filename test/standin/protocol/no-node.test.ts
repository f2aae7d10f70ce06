import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

test.each(['protocol', 'document', 'formulas', 'files', 'browser/host', 'browser/grid', 'browser/page'])(
  'standin/%s runs in a browser: it uses nothing of Node',
  (room) => {
    const folder = join(__dirname, '../../../standin', room);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const users = files.filter((file) =>
      /from 'node:|\b(Buffer|process)\.|\brequire\(/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(4);
    expect(users).toEqual([]);
  },
);
