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
