import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';

/** Where the page loads office.js from. A closed network sets OFFICE_JS to its own copy. */
const officeJs = process.env.OFFICE_JS ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Address the add-in is served from; it replaces the development address in manifest.xml. */
const address = process.env.ADDIN_ADDRESS ?? 'https://localhost:3000';

/** @type {import('webpack').Configuration} */
export default {
  entry: { taskpane: './src/taskpane/start.ts' },
  output: { filename: '[name].js', chunkFilename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'defer',
      officeJs,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
        {
          from: 'manifest.xml',
          transform: (content) => content.toString().replaceAll('https://localhost:3000', address),
        },
      ],
    }),
  ],
  performance: { maxAssetSize: 900_000, maxEntrypointSize: 250_000 },
  stats: 'errors-warnings',
};
