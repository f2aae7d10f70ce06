import { gzipSync } from 'node:zlib';

/**
 * A webpack plugin that reports what a page has to load, gzipped, and fails the build above a budget.
 *
 * A load is the entry alone, or the entry together with chunks that it imports lazily (`import()` with that
 * `webpackChunkName`) and everything these need.
 */
export class SizeBudget {
  /** @param {readonly { name: string, entry: string, chunks?: readonly string[], budget: number }[]} loads budgets in bytes */
  constructor(loads) {
    this.loads = loads;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { PROCESS_ASSETS_STAGE_REPORT: stage } = compiler.webpack.Compilation;
    compiler.hooks.thisCompilation.tap('SizeBudget', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'SizeBudget', stage }, () => {
        if (compiler.options.mode === 'production') this.measure(compilation);
      });
    });
  }

  /** @param {import('webpack').Compilation} compilation */
  measure(compilation) {
    const sizes = new Map();
    const size = (file) => {
      const gzipped = () => gzipSync(compilation.assets[file].buffer(), { level: 9 }).length;
      if (!sizes.has(file)) sizes.set(file, gzipped());
      return sizes.get(file);
    };
    for (const { name, entry, chunks = [], budget } of this.loads) {
      const groups = [entry, ...chunks].map((each) => compilation.namedChunkGroups.get(each));
      if (groups.includes(undefined)) {
        compilation.errors.push(
          new Error(`size budget: no chunk named as in: ${[entry, ...chunks].join(', ')}`),
        );
        continue;
      }
      const files = new Set(
        groups.flatMap((group) => group.getFiles()).filter((file) => file.endsWith('.js')),
      );
      const bytes = [...files].reduce((sum, file) => sum + size(file), 0);
      const line = `${name}: ${kilobytes(bytes)} gzip of ${kilobytes(budget)} (${[...files].join(', ')})`;
      if (bytes > budget) compilation.errors.push(new Error(`size budget exceeded: ${line}`));
      else compilation.getLogger('size').info(line);
    }
  }
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
