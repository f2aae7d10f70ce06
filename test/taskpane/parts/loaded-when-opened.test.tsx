import { Suspense } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { loadedWhenOpened } from '../../../src/taskpane/parts/loaded-when-opened';

const Said = ({ text }: { readonly text: string }) => <p>{text}</p>;
const drawn = (View: ReturnType<typeof viewOf>): string =>
  renderToStaticMarkup(
    <Suspense fallback="loading">
      <View text="there" />
    </Suspense>,
  );
const viewOf = () => loadedWhenOpened(() => Promise.resolve({ Said }), 'Said');

test('a view that was not loaded ahead is waited for', () => {
  expect(drawn(viewOf())).toContain('loading');
});

test('a view that was loaded ahead is drawn at once', async () => {
  const View = viewOf();
  View.loadAhead();
  await new Promise(setImmediate);
  expect(drawn(View)).toBe('<p>there</p>');
});
