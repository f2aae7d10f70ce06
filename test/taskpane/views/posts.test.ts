import { finding } from '../../../src/domain/findings/finding';
import { unknown } from '../../../src/domain/maybe';
import { computePostTimes } from '../../../src/domain/post-times/compute-post-times';
import type { PostTime } from '../../../src/domain/post-times/post-time';
import { posts as texts } from '../../../src/i18n/de/taskpane-posts';
import { barParts } from '../../../src/taskpane/views/posts/bar-parts';
import { foundPosts } from '../../../src/taskpane/views/posts/found-posts';
import { countTexts, postCount, postRows } from '../../../src/taskpane/views/posts/post-rows';
import { examinedExample } from '../examined-example';
import { recordText } from '../record-text';
import { recognised } from '../../workbook/workbook-of';

const HEADINGS = 'Modul|Rolle|VZÄ|Personalkosten je VZÄ und Jahr|Beginn|Ende|Besetzt ab|Kommune'.split('|');
const post = (filled: unknown, start: unknown = '01.07.2021', end: unknown = '31.12.2022') => [
  2,
  'Casemanagement',
  1,
  70000,
  start,
  end,
  filled,
  'Kamen',
];

function timesOf(rows: readonly (readonly unknown[])[], most = 100) {
  const { case: input } = recognised({ Stellen: [HEADINGS, ...rows] as never });
  return computePostTimes(input!, most);
}

test('a post says when it runs, from when it is filled, and how many months of each year that makes', () => {
  const [row] = postRows(timesOf([post('15.10.2021')]), texts, 'de');
  expect(recordText(row!)).toEqual([
    'M2, Casemanagement, Kamen',
    'Zeitraum: 01.07.2021 bis 31.12.2022',
    'Besetzt: ab 15.10.2021',
    'Monate 2021: 2 17/31 von 6',
    'Monate 2022: 12',
  ]);
  expect(row!.place).toEqual({ sheet: 'Stellen', cell: 'B2' });
});

test('the bar of a post that is filled later is not filled up to that day', () => {
  const { posts } = timesOf([post('01.10.2021'), post(''), post('unbesetzt'), post('01.01.2023')]);
  expect(posts.map((each) => barParts(each, 2021))).toEqual([
    [
      { look: 'never', from: 50, to: 75 },
      { look: 'from', from: 75, to: 100 },
    ],
    [{ look: 'as-planned', from: 50, to: 100 }],
    [{ look: 'never', from: 50, to: 100 }],
    [{ look: 'never', from: 50, to: 100 }],
  ]);
  expect(barParts(posts[0]!, 2022)).toEqual([{ look: 'from', from: 0, to: 100 }]);
  expect(barParts(posts[0]!, 2023)).toEqual([]);
});

test('all posts are counted, those that are asked for are listed', () => {
  const times = timesOf([post('01.10.2021'), post(''), post(''), post('unbesetzt')], 2);
  expect(times.posts).toHaveLength(2);
  expect(postCount(times)).toBe(4);
  expect(countTexts(times, texts, 'de')).toEqual([
    'besetzt (Datum in „Besetzt ab“): 1',
    'laut Plan, „Besetzt ab“ sagt nichts: 2',
    'nicht besetzt: 1',
  ]);
});

test('where a cell of „Besetzt ab“ cannot be read, it is unknown which posts without a date are filled', () => {
  const times = timesOf([post('bald'), post('01.10.2021')]);
  const [unread, filled] = times.posts;
  expect(unread!.filling.kind).toBe('unread');
  expect(unread!.years.map(({ filled: months }) => months!.known)).toEqual([false, false]);
  expect(filled!.filling.kind).toBe('from');
  expect(recordText(postRows(times, texts, 'de')[0]!).slice(2)).toEqual([
    'Besetzt: unbekannt',
    'Monate 2021: unbekannt von 6',
    'Monate 2022: unbekannt von 12',
  ]);
});

test('a post of which only months are given has no place in the year', () => {
  const time: PostTime = { ...timesOf([post('')]).posts[0]!, monthsOnly: true };
  expect(barParts(time, 2021)).toEqual([{ look: 'unplaced', from: 50, to: 100 }]);
  expect(barParts({ ...time, period: null }, 2021)).toEqual([]);
});

test('what the worker answers is plain data', async () => {
  const { examination } = await examinedExample('monatsabschluss-2026');
  const times = await examination.case.postTimes(25);
  expect(times.counts).toEqual({ 'as-planned': 2, from: 1, never: 0, unread: 0, untimed: 0 });
  expect(structuredClone(times)).toEqual(times);
});

test.each(['koeln-2021-2022', 'module-als-spalten'])(
  'rows of %s without FTE and period are no posts',
  async (name) => {
    const { examination } = await examinedExample(name);
    const times = await examination.case.postTimes(100);
    expect(times.arePosts).toBe(false);
    expect(countTexts(times, texts, 'de')).toEqual([`ohne Zeitraum: ${postCount(times)}`]);
    expect(times.posts.filter(({ name: words }) => /ertrag|zuwendung/i.test(words.join()))).toEqual([]);
  },
);

test('where there is no column „Besetzt ab“, nothing is said of it', () => {
  const { case: input } = recognised({
    Stellen: [
      HEADINGS.filter((each) => each !== 'Besetzt ab'),
      post('').filter((_, column) => column !== 6),
    ] as never,
  });
  expect(countTexts(computePostTimes(input!, 1), texts, 'de')).toEqual(['laut Plan: 1']);
});

test('a line says in short how a post is filled and its months, while it is closed', () => {
  const [filled, planned] = postRows(timesOf([post('15.10.2021'), post('')]), texts, 'de');
  expect(filled!.inShort).toBe('ab 15.10.2021 · 2021: 2 17/31 von 6 Mon. · 2022: 12 Mon.');
  expect(planned!.inShort).toBe('laut Plan · 2021: 6 Mon. · 2022: 12 Mon.');
});

test('of a post without a period no months are said, and of unknown ones no number', () => {
  const times = timesOf([post('01.10.2021')]);
  const [filled] = times.posts;
  const short = (changed: Partial<PostTime>) =>
    postRows({ posts: [{ ...filled!, ...changed }] }, texts, 'de')[0]!.inShort;
  const nothing = { period: null, years: [{ year: 2021, planned: null, filled: null }] };
  expect(short({ ...nothing, filling: { kind: 'untimed' } })).toBe('ohne Zeitraum');
  expect(short(nothing)).toBe('ab 01.10.2021 · ohne Zeitraum');
  const lost = unknown(finding('nothing-to-undo', null, {}));
  expect(short({ years: [{ year: 2021, planned: lost, filled: lost }] })).toBe(
    'ab 01.10.2021 · 2021: Monate unbekannt',
  );
});

/** Posts in `Ort 1` and so on; each third one is vacant, the next one is filled. */
const PLACES = Array.from({ length: 14 }, (_, index) => {
  const filled = ['unbesetzt', '01.10.2021', ''][index % 3];
  return [
    index < 2 ? 1 : 2,
    'Casemanagement',
    1,
    70000,
    '01.07.2021',
    '31.12.2022',
    filled,
    `Ort ${index + 1}`,
  ];
});

test.each([
  ['ort 1', ['B2', 'B11', 'B12', 'B13', 'B14', 'B15']],
  ['ORT 14', ['B15']],
  ['case ort 3', ['B4']],
  ['anagement', []],
  ['12 Mon.', []],
  ['besetzt', ['B3', 'B6', 'B9', 'B12', 'B15']],
  ['nicht besetzt', ['B2', 'B5', 'B8', 'B11', 'B14']],
  ['nicht bes', ['B2', 'B5', 'B8', 'B11', 'B14']],
  ['unbesetzt', ['B2', 'B5', 'B8', 'B11', 'B14']],
  ['nach Plan', ['B4', 'B7', 'B10', 'B13']],
  ['laut Plan', ['B4', 'B7', 'B10', 'B13']],
  ['Modul 1', ['B2', 'B3']],
  ['M1', ['B2', 'B3']],
  ['M1 unbesetzt', ['B2']],
  ['M1, Casemanagement, Ort 2', ['B3']],
  ['unbesetzt Modul 1 case', ['B2']],
  ['M4', ['B4']],
  ['C14', ['B14']],
  ['stellen!$c$14', ['B14']],
  ['Antrag!C14', []],
  ['01.10.2021 M1', ['B3']],
  ['Bönen', []],
])('posts are found by name, module, filling, day and cell: %s', (typed, cells) => {
  const rows = postRows(timesOf(PLACES), texts, 'de');
  expect(foundPosts(rows, typed, texts, 'de').map(({ place }) => place!.cell)).toEqual(cells);
});
