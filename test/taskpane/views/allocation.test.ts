import { sumOfPosts } from '../../../src/domain/allocation/sum-of-posts';
import { finding } from '../../../src/domain/findings/finding';
import { known, unknown } from '../../../src/domain/maybe';
import { allocation as texts } from '../../../src/i18n/de/taskpane-allocation';
import { postsText, weightText } from '../../../src/taskpane/views/allocation/post-count';
import { examinedExample } from '../examined-example';

const rows = async () => (await examinedExample('verteilung-auf-kommunen')).result.allocation!.rows;

test('posts before and after the opt-outs add up to the same number', async () => {
  const all = await rows();
  const sums = [sumOfPosts(all, 'before'), sumOfPosts(all, 'posts')];
  expect(sums.map((sum) => postsText(sum, 'unbekannt', 'de'))).toEqual(['11,0', '11,0']);
});

test('a change has its sign, an unknown number its word', () => {
  const half = known({ digits: 5, scale: 1 });
  expect(postsText(half, 'unbekannt', 'de', true)).toBe('+0,5');
  expect(postsText(known({ digits: -15, scale: 1 }), 'unbekannt', 'de', true)).toBe('-1,5');
  expect(postsText(half, 'unknown', 'en')).toBe('0.5');
  expect(postsText(unknown(finding('nothing-to-undo', null, {})), 'unbekannt', 'de')).toBe('unbekannt');
});

test('a municipality says by what weight it counts and why it gets nothing', async () => {
  const all = await rows();
  expect(weightText(all[0]!, texts, 'de')).toBe('Gewicht 2,25');
  expect(weightText(all[3]!, texts, 'de')).toBe('Gewicht 1,5, nimmt nicht teil');
  const dropped = { ...all[0]!, counted: { posts: false, before: true } };
  expect(weightText(dropped, texts, 'de')).toBe('Gewicht 2,25, unter dem Mindestanteil');
});
