import { ownShareOf } from '../blocks/own-share-of';
import { brief, recognised, type Rows } from '../workbook-of';

const HEADING = ['Stelle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'];

function post(name: string, fte = 1): Rows[number] {
  return [name, fte, 80000, '01.01.2022', '31.12.2022'];
}

/** The own shares by module and year, and the findings. */
function read(sheets: Readonly<Record<string, Rows>>) {
  const { case: input, findings } = recognised(sheets);
  return { ownShare: input === null ? null : ownShareOf(input), findings: brief(findings) };
}

/** Two posts in module 1, one in module 2: 2 × 25.000 and 25.000. */
const OWN_SHARE = { '1/2022': '50000.00', '2/2022': '25000.00' };

describe('a list of posts without a column of modules', () => {
  const lists: [string, Readonly<Record<string, Rows>>][] = [
    [
      'with lines between its rows',
      { Stellen: [HEADING, ['Modul 1'], post('A'), post('B'), ['Modul 2'], post('C')] },
    ],
    [
      'with a role behind the module, blank rows and totals',
      {
        Stellen: [
          ['KIM-Stellenplan'],
          HEADING,
          ['Modul 1 – Koordination'],
          post('A'),
          post('B'),
          ['Summe', 2],
          [],
          [],
          ['Modul 2', 'Case Management'],
          post('C'),
          ['Summe', 1],
        ],
      },
    ],
    [
      'on a sheet for each module',
      { 'Modul 1': [HEADING, post('A'), post('B')], 'Modul 2': [HEADING, post('C')] },
    ],
    [
      'below a title for each module',
      { Stellen: [['Modul 1'], HEADING, post('A'), post('B'), [], ['Modul 2'], HEADING, post('C')] },
    ],
  ];
  test.each(lists)('%s', (_, sheets) => {
    expect(read(sheets)).toEqual({ ownShare: OWN_SHARE, findings: [] });
  });

  test.each<[string, Rows, string]>([
    [
      'a line that names none below one that does',
      [HEADING, ['Modul 1'], post('A'), ['Weitere Stellen'], post('B')],
      'module-line-unclear Stellen!A5',
    ],
    [
      'a line with the role of another module',
      [['KIM Modul 1'], HEADING, post('A'), ['Case Management'], post('B')],
      'module-line-unclear Stellen!A5',
    ],
    [
      'a line of several modules',
      [HEADING, ['Modul 1'], post('A'), ['Modul 2 und 3'], post('B')],
      'module-line-unclear Stellen!A5',
    ],
    [
      'a line of another module than the title',
      [['KIM Modul 1'], HEADING, post('A'), ['Modul 2'], post('B')],
      'block-labels-contradict Stellen!A5',
    ],
    [
      'a second list beside it',
      [
        ['KIM Modul 1', '', '', '', '', '', 'KIM Modul 2'],
        [...HEADING, '', ...HEADING],
        [...post('A'), '', ...post('C')],
      ],
      'heading-twice Stellen!H2',
    ],
    ['nothing that names one', [['KIM'], HEADING, post('A')], 'missing-column Stellen!A2'],
  ])('%s is asked about', (_, rows, asked) => {
    expect(read({ Stellen: rows }).findings).toContain(asked);
  });

  test('on a sheet of another module than its title says is asked about', () => {
    expect(read({ 'Modul 2': [['KIM Modul 1'], HEADING, post('A')] }).findings).toEqual([
      'missing-column Modul 2!A2',
    ]);
  });

  test('points at the cell of the line', () => {
    const { case: input } = recognised({ Stellen: [HEADING, ['Modul 1'], post('A')] });
    expect(input!.posts[0]!.origin.cells).toEqual({ module: 'A2' });
  });
});

describe('a column of modules with empty cells', () => {
  const list = (...modules: readonly (number | string)[]): Rows => [
    ['Modul', ...HEADING],
    ...modules.map((module, at) => [module, ...post(`Stelle ${at}`)]),
  ];

  test('below the first row of each group is written once', () => {
    expect(read({ Stellen: list(1, '', 2) })).toEqual({
      ownShare: OWN_SHARE,
      findings: ['module-written-once Stellen!A3'],
    });
  });

  test.each([
    ['the first row has none', ['', 1, 2], 'A2'],
    ['a module stands twice', [1, 1, '', 2], 'A4'],
    ['there is only one group', [1, '', ''], 'A3'],
  ])('%s, so that one may have been forgotten', (_, modules, cell) => {
    expect(read({ Stellen: list(...modules) }).findings).toEqual(
      expect.arrayContaining([
        expect.stringMatching(`^(needed-cell-empty|cells-unreadable) Stellen!${cell}$`),
      ]),
    );
  });

  test('beside the role of another module may have been forgotten', () => {
    const rows: Rows = [
      ['Modul', ...HEADING],
      [1, ...post('Koordination')],
      ['', ...post('Case Management')],
      [2, ...post('Fallmanagement')],
    ];
    expect(read({ Stellen: rows }).findings).toContain('needed-cell-empty Stellen!A3');
  });
});
