import german from '../../src/i18n/de/function-descriptions.json';
import { builtMetadata } from './built-metadata';

test('the catalogue of the pane says of every function what its comment says', () => {
  const { functions } = builtMetadata().german;
  const told = functions.map(({ id, name, description, parameters }) => [
    id,
    {
      name,
      description,
      optional: parameters.filter(({ optional }) => optional === true).map((each) => each.name),
      parameters: Object.fromEntries(parameters.map((each) => [each.name, each.description])),
    },
  ]);
  expect(german).toEqual(Object.fromEntries(told));
  for (const [id, { parameters }] of Object.entries(german)) {
    const inOrder = functions.find((each) => each.id === id)!.parameters.map(({ name }) => name);
    expect(Object.keys(parameters)).toEqual(inOrder);
  }
});
