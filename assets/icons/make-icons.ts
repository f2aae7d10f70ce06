import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const folder = import.meta.dirname;

/** The sizes that Office asks for, in pixels. */
const SIZES = [16, 32, 64, 80, 128];

for (const file of readdirSync(folder).filter((each) => each.endsWith('.svg'))) {
  const svg = readFileSync(join(folder, file), 'utf8');
  for (const size of SIZES) {
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    writeFileSync(join(folder, file.replace('.svg', `-${size}.png`)), image.asPng());
  }
}
