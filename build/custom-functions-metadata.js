import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { englishMetadata, functionFiles, germanMetadata } from './functions-metadata.js';

/**
 * A webpack plugin that puts `functions.json` (German) and `functions.en.json` beside the bundle; what is wrong with
 * comments or translations fails the build. It uses the tool under custom-functions-metadata-plugin directly: that
 * plugin also writes `CustomFunctions.associate` into the functions' files, which `registerFunctions` does in the
 * open, and knows no second language.
 */
export class CustomFunctionsMetadata {
  /** @param {{ folder: string, translations: string }} options a folder of functions and a JSON file */
  constructor(options) {
    this.options = options;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const name = 'CustomFunctionsMetadata';
    const { PROCESS_ASSETS_STAGE_ADDITIONAL: stage } = compiler.webpack.Compilation;
    const translations = resolve(compiler.context, this.options.translations);
    const folder = resolve(compiler.context, this.options.folder);
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.add(translations);
      compilation.contextDependencies.add(folder);
      const emit = (file, metadata) => {
        const json = `${JSON.stringify(metadata, null, 2)}\n`;
        compilation.emitAsset(file, new compiler.webpack.sources.RawSource(json));
      };
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        try {
          const german = await germanMetadata(functionFiles(folder));
          emit('functions.json', german);
          emit('functions.en.json', englishMetadata(german, JSON.parse(readFileSync(translations, 'utf8'))));
        } catch (error) {
          compilation.errors.push(new compiler.webpack.WebpackError(error.message));
        }
      });
    });
  }
}
