import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { browser } from '../../../package.json';

/** Modules that use Node, for which a bundle for pages takes another one. */
const replaced = Object.entries(browser).map(([usesNode, inPage]) => ({
  usesNode: join(usesNode),
  inPage: join(inPage),
}));

test.each(['protocol', 'document', 'formulas', 'files', 'browser/host', 'browser/grid', 'browser/page'])(
  'standin/%s runs in a browser: it uses nothing of Node',
  (room) => {
    const folder = join(__dirname, '../../../standin', room);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const users = files.filter(
      (file) =>
        /from 'node:|\b(Buffer|process)\.|\brequire\(/.test(readFileSync(join(folder, file), 'utf8')) &&
        !replaced.some(({ usesNode }) => usesNode === join('standin', room, file)),
    );
    expect(files.length).toBeGreaterThan(4);
    expect(users).toEqual([]);
  },
);

test.each(replaced)('$inPage offers in a page what $usesNode offers in Node', ({ usesNode, inPage }) => {
  const offered = (path: string): readonly string[] =>
    readFileSync(path, 'utf8').match(/export function \w+\(.*/g) ?? [];
  expect(offered(usesNode)).not.toEqual([]);
  expect(offered(inPage)).toEqual(offered(usesNode));
  expect(readFileSync(inPage, 'utf8')).not.toContain('node:');
});
