import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

const HEADING = ['', 'Kosten', 'Zuwendung'];

function read(...rows: Rows): {
  readonly own: Readonly<Record<string, string>> | null;
  readonly told: string[];
} {
  const { case: input, findings } = recognised({ KIM: [['KIM 2022'], HEADING, ...rows] });
  return { own: input === null ? null : ownShareOf(input), told: brief(findings) };
}

test('expenses with a minus throughout beside income without one are read, and it is said', () => {
  expect(read(['Modul 1', -100000, 70000], ['Modul 2', -80000, 0])).toEqual({
    own: { '1/2022': '30000.00', '2/2022': '80000.00' },
    told: ['block-expenses-negative KIM!B3'],
  });
});

test.each<[string, Rows, string[]]>([
  [
    'one cost among others',
    [
      ['Modul 1', -100000, 70000],
      ['Modul 2', 80000, 60000],
    ],
    ['block-negative KIM!B3'],
  ],
  ['costs and grants alike', [['Modul 1', -100000, -70000]], ['block-negative KIM!B3']],
  ['costs beside no grant', [['Modul 1', -100000, 0]], ['block-negative KIM!B3']],
])('%s with a minus are asked about, once', (_name, rows, told) => {
  expect(read(...rows)).toEqual({ own: null, told });
});

test('printed own shares say that the minus of all costs is a sign only, whatever sign the grants have', () => {
  const heading = [...HEADING, 'Eigenanteil'];
  const rows = (own: number): Rows => [
    ['KIM 2022'],
    heading,
    ['Modul 1', -100000, -70000, own],
    ['Modul 2', -80000, 0, 80000],
  ];
  const { case: input, findings } = recognised({ KIM: rows(30000) });
  expect(ownShareOf(input!)).toEqual({ '1/2022': '30000.00', '2/2022': '80000.00' });
  expect(brief(findings)).toEqual(['block-signs-by-own-shares KIM!B3']);
  expect(brief(recognised({ KIM: rows(170000) }).findings)).toEqual(['block-negative KIM!B3']);
});

test('tables with headings and words of their own may write the grant with a minus or without', () => {
  const tables = (grant: string): Rows => [
    ['KIM 2022'],
    ['', 'Kosten', './. Landeszuwendung'],
    ['Modul 1', 100000, -70000],
    [],
    ['KIM, weitere Stellen 2022'],
    ['', 'Kosten', grant],
    ['Modul 2', 80000, 60000],
  ];
  const { case: input } = recognised({ KIM: tables('Förderung') });
  expect(ownShareOf(input!)).toEqual({ '1/2022': '30000.00', '2/2022': '20000.00' });
  expect(brief(recognised({ KIM: tables('./. Landeszuwendung') }).findings)).toEqual([
    'block-negative KIM!C7',
  ]);
});
