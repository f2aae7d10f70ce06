import fc from 'fast-check';
import { STATE_NAMESPACE, stateText } from '../../src/excel/state-part';
import { stateXml, stateXmls } from '../../src/excel/state-xml';

test('any text survives the XML part', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(stateText(stateXml(JSON.stringify(text)))).toBe(JSON.stringify(text));
    }),
  );
});

test('a declaration in front, as Excel may add one, does not matter', () => {
  expect(stateText(`<?xml version="1.0"?>\n<state xmlns="${STATE_NAMESPACE}">{"a":"&lt;"}</state>\n`)).toBe(
    '{"a":"<"}',
  );
});

test('a foreign part is no state', () => {
  expect(stateText('<other xmlns="urn:kim-abgleich:state:1"/>')).toBeNull();
});

test('a text that is too large for one part survives in several, pairs of surrogates together', () => {
  const text = JSON.stringify(`${'Kämmerei & <Soziales> '.repeat(30_000)}${'🏛'.repeat(100_000)}`);
  const [first, ...pieces] = stateXmls(text);
  expect(pieces.length).toBeGreaterThan(1);
  for (const xml of [first, ...pieces]) {
    expect(xml.length).toBeLessThan(1_000_000);
    expect(xml).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  }
  expect(stateText(first, [...pieces].reverse())).toBe(text);
  expect(stateText(first, pieces.slice(1))).not.toBe(text);
  expect(pieces.map((xml) => stateText(xml))).toEqual(pieces.map(() => null));
});
