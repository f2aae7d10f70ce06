/**
 * A webpack plugin that fails the build where the manifest points to a file that the build does not make: Excel would
 * say no more than that the add-in could not be loaded.
 */
export class ManifestFiles {
  /** @param {string} address the address that the add-in is served from */
  constructor(address) {
    this.address = address;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { PROCESS_ASSETS_STAGE_REPORT: stage } = compiler.webpack.Compilation;
    compiler.hooks.thisCompilation.tap('ManifestFiles', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ManifestFiles', stage }, (assets) => {
        const manifest = assets['manifest.xml'].source().toString();
        for (const [, url] of manifest.matchAll(/(?:DefaultValue|Value)="(https:[^"]+)"/g)) {
          const file = url.startsWith(`${this.address}/`) ? url.slice(this.address.length + 1) : null;
          if (file === null || !(file in assets)) {
            compilation.errors.push(new Error(`manifest.xml: there is no file for ${url}`));
          }
        }
      });
    });
  }
}
