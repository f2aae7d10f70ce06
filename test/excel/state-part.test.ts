import fc from 'fast-check';
import { STATE_NAMESPACE, stateText, stateXml } from '../../src/excel/state-part';

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
