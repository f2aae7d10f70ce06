import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Small workbooks as municipalities send them; the last one of each hundred is broken. */
const SENT = ['koeln-2021-2022', 'ausschuss-kreuztabelle', 'antrag-formular', 'module-als-spalten'];
const [count = 1_000] = process.argv.slice(2).map(Number);

const folder = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));
try {
  for (let index = 0; index < count; index += 1) {
    const path = join(folder, `Kommune ${String(index + 1).padStart(4, '0')}.xlsx`);
    if (index % 100 === 99) writeFileSync(path, 'kein Zip');
    else copyFileSync(`assets/examples/${SENT[index % SENT.length]!}.xlsx`, path);
  }
  const one = seconds(join(folder, 'Kommune 0001.xlsx'), '--out', join(folder, 'eine.xlsx'));
  const all = seconds(folder, '--out', join(folder, 'ergebnisse'));
  console.log(
    `${count} workbooks on ${availableParallelism()} cores: ${all.toFixed(0)} s, ${((1000 * all) / count).toFixed(0)} ms each`,
  );
  console.log(
    `one by itself ${one.toFixed(1)} s: the folder takes ${(all / one / count).toFixed(2)} of as many commands`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

function seconds(...words: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'standin/headless/cli.ts', ...words],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}
