import { readFileSync } from 'node:fs';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { CustomFunctionsMetadata } from './build/custom-functions-metadata.js';
import { deploymentFrom, manifestFor } from './build/deployment.js';
import { SizeBudget } from './build/size-budget.js';
import { ThirdPartyNotices } from './build/third-party-notices.js';

/** Where the page loads office.js from. A closed network sets OFFICE_JS to its own copy. */
const officeJs = process.env.OFFICE_JS ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const { deployment, problems } = deploymentFrom(process.env);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The origin that the content security policy has to allow besides the add-in's own; none for a copy beside it. */
const officeOrigin = URL.canParse(officeJs) ? new URL(officeJs).origin : '';

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

/** @type {import('webpack').Configuration} */
export default {
  entry: { start: './src/taskpane/start.ts' },
  // Only what the manifest and the page name keeps its name: a pane that is open during an update goes on with the files
  // of its own version (docs/decisions/0015).
  output: { filename: '[name].js', chunkFilename: `${version}/[name].[contenthash:8].js`, clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swc } },
      // The manual, which the help searches.
      { test: /\.md$/, type: 'asset/source' },
    ],
  },
  optimization: {
    chunkIds: 'deterministic',
    splitChunks: {
      cacheGroups: {
        defaultVendors: false,
        // Texts and vocabulary go together: the job and the worker need all of them, and in pieces they compress worse.
        words: {
          test: /src[\\/](?:i18n[\\/](?:de|en)[\\/](?:bridge|outlook|committee-papers|explanation)|domain[\\/]vocabulary|workbook[\\/]settings)/,
          name: 'words',
          chunks: (chunk) => chunk.name !== 'start',
          enforce: true,
        },
        fluent: {
          test: /node_modules[\\/](?!decimal\.js)/,
          name: 'fluent',
          chunks: (chunk) => chunk.name === 'pane',
          enforce: true,
        },
      },
    },
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { compress: { passes: 3 }, module: true },
        extractComments: false,
      }),
    ],
  },
  plugins: [
    new webpack.DefinePlugin({
      ADDIN_NAMESPACE: JSON.stringify(deployment.namespace ?? 'KIM'),
    }),
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      // Not deferred: a click that starts the runtime is lost where its handler is not there once the page has loaded.
      scriptLoading: 'blocking',
      inject: 'body',
      officeJs,
      officeOrigin,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
        { from: 'src/taskpane/support.html' },
        { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
        {
          from: 'manifest.xml',
          transform: (content) => manifestFor(content.toString(), deployment),
        },
      ],
    }),
    new CustomFunctionsMetadata({
      folder: 'src/functions',
      translations: 'src/i18n/en/function-descriptions.json',
    }),
    new ThirdPartyNotices(),
    new SizeBudget([
      { name: 'functions and ribbon, loaded first', entry: 'start', budget: 59_000 },
      { name: 'with the job behind a ribbon button', entry: 'start', chunks: ['jobs'], budget: 138_000 },
      { name: 'with the task pane', entry: 'start', chunks: ['pane'], budget: 250_000 },
      {
        name: 'with the task pane where there is no worker',
        entry: 'start',
        chunks: ['pane', 'examining', 'computing-in-pane'],
        budget: 534_000,
      },
      { name: 'worker that computes for the pane', entry: 'computing', budget: 361_000 },
    ]),
  ],
  cache: { type: 'filesystem', buildDependencies: { config: [import.meta.filename] } },
  performance: false,
  stats: { preset: 'errors-warnings', logging: 'info' },
};
