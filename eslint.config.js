import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The rooms of src, and from which others each may import. */
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
const globalObjects = ['window', 'globalThis', 'self'];
/** What they print depends on the host's language data; what `domain/numbers` and `i18n/*-text.ts` print does not. */
const hostFormats = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'];

/** The packages that a room may import; a package that is not here is one for development. */
const packages = {
  domain: ['decimal\\.js'],
  workbook: [],
  excel: [],
  i18n: [],
  functions: [],
  commands: [],
  taskpane: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
};
/** The folders of rooms below that a room does not use: the words of the sheets reach the pane as entries and doors. */
const closed = { taskpane: ['workbook/cells', 'workbook/headings', 'workbook/readers'] };
const forbidden = (room, alsoAllowed) => [
  ...rooms.filter((other) => other !== room && ![...allowed[room], ...alsoAllowed].includes(other)),
  'standin',
  'test',
  'bench',
];
const pureRooms = ['domain', 'workbook'];
const officeRooms = ['excel', 'commands', 'functions'];

const officeTypes = {
  selector: [
    `TSQualifiedName[left.name=/^(?:${officeGlobals.join('|')})$/]`,
    `TSTypeQuery[exprName.name=/^(?:${officeGlobals.join('|')})$/]`,
  ].join(', '),
  message: 'This room does not know Office.',
};
const clock = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
].map((selector) => ({ selector, message: 'This room knows no clock.' }));
const dynamicImport = {
  selector: 'ImportExpression',
  message: 'A dynamic import would pass by the direction of imports.',
};

/** Folders that others import through their index. */
const throughTheDoor = {
  regex: '^(?:\\./|(?:\\.\\./)+)(?:(?:src/)?domain/)?(?:numbers|time)/',
  message: 'This folder is entered through its door: import its index.',
};

const direction = (room, files, { alsoAllowed = [], knowsOffice = officeRooms.includes(room) } = {}) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?:\\.\\./)+(?:${forbidden(room, alsoAllowed).join('|')})(?:/|$)`,
            message: 'Imports go down only: taskpane, commands, functions → excel → workbook → domain.',
          },
          {
            regex: `^(?:\\.\\./)+(?:${['$^', ...(closed[room] ?? [])].join('|')})(?:/|$)`,
            message: 'Cells of the user are read and planned in workbook/entries.',
          },
          {
            regex: `^(?!\\.|(?:${['$^', ...packages[room]].join('|')})(?:/|$))`,
            message: 'This room does not use this package.',
          },
          throughTheDoor,
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      ...network,
      'Intl',
      ...(knowsOffice ? [] : officeGlobals),
      ...(pureRooms.includes(room)
        ? [...globalObjects, 'document', 'navigator', 'process', 'performance', 'setTimeout', 'setInterval']
        : []),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'navigator', property: 'sendBeacon' },
      ...globalObjects.flatMap((object) => [...network, 'Intl'].map((property) => ({ object, property }))),
      ...hostFormats.map((property) => ({ property })),
      ...(knowsOffice
        ? []
        : globalObjects.flatMap((object) => officeGlobals.map((property) => ({ object, property })))),
      ...(pureRooms.includes(room) ? [{ object: 'Math', property: 'random' }] : []),
    ],
    'no-restricted-syntax': [
      'error',
      ...(knowsOffice ? [] : [officeTypes]),
      ...(pureRooms.includes(room) ? [...clock, dynamicImport] : []),
    ],
  },
});

const importDirection = [
  ...rooms.map((room) => direction(room, [`src/${room}/**/*.{ts,tsx}`])),
  // The entry of the shared runtime starts functions, ribbon and pane once Office is ready.
  direction('taskpane', ['src/taskpane/start.ts'], { alsoAllowed: ['functions'], knowsOffice: true }),
];

export default tseslint.config(
  { ignores: ['dist', 'release', 'coverage', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', setTimeout: 'readonly', performance: 'readonly' },
    },
    rules: {
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
  {
    files: ['src/{excel,commands,functions,taskpane}/**/*.{ts,tsx}'],
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // The signatures of custom functions are Excel's: the metadata tool knows `any[][]` but no `unknown[][]`.
    files: ['src/functions/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  ...importDirection,
  {
    files: ['{standin,test,bench}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [throughTheDoor] }] },
  },
);
