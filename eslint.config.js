import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The rooms of src from the ground up: each may import from itself and from the rooms before it. */
const rooms = ['domain', 'workbook', 'excel', 'i18n', 'functions', 'commands', 'taskpane'];
const allowed = {
  domain: [],
  workbook: ['domain', 'i18n'],
  excel: ['workbook', 'domain'],
  i18n: ['domain'],
  functions: ['excel', 'workbook', 'domain', 'i18n'],
  commands: ['excel', 'workbook', 'domain', 'i18n'],
  taskpane: ['commands', 'excel', 'workbook', 'domain', 'i18n'],
};
const officeGlobals = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

const importDirection = rooms.map((room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [
              ...rooms
                .filter((other) => other !== room && !allowed[room].includes(other))
                .map((other) => `**/${other}/**`),
              '**/standin/**',
              '**/test/**',
              '**/bench/**',
            ],
            message: 'Imports go down only: taskpane, commands, functions → excel → workbook → domain.',
          },
          ...(room === 'domain' || room === 'workbook'
            ? [
                {
                  group: ['react', 'react-dom', '@fluentui/*', 'node:*'],
                  message: 'This room is pure: no UI, no I/O.',
                },
              ]
            : []),
        ],
      },
    ],
    ...(room === 'domain' || room === 'workbook'
      ? {
          'no-restricted-syntax': [
            'error',
            {
              selector: "NewExpression[callee.name='Date'][arguments.length=0]",
              message: 'This room knows no clock.',
            },
            {
              selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
              message: 'This room knows no clock.',
            },
          ],
        }
      : {}),
    'no-restricted-globals': [
      'error',
      ...network,
      ...(['excel', 'commands', 'functions', 'taskpane'].includes(room) ? [] : officeGlobals),
      ...(room === 'domain' || room === 'workbook'
        ? ['performance', 'window', 'document', 'setTimeout']
        : []),
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', setTimeout: 'readonly', performance: 'readonly' },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/{excel,commands,functions,taskpane}/**/*.{ts,tsx}'],
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'off',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  ...importDirection,
);
