import { addToGroup, groupBy } from '../../src/domain/group-by';

test('groups and their items stand in the order in which they are met', () => {
  const groups = groupBy(['Modul 2: a', 'Modul 1: b', 'Modul 2: c'], (text) => text.slice(0, 7));
  expect([...groups]).toEqual([
    ['Modul 2', ['Modul 2: a', 'Modul 2: c']],
    ['Modul 1', ['Modul 1: b']],
  ]);
});

test('an item without a group begins one', () => {
  const groups = new Map([[2022, [100]]]);
  addToGroup(groups, 2022, 200);
  addToGroup(groups, 2023, 300);
  expect([...groups]).toEqual([
    [2022, [100, 200]],
    [2023, [300]],
  ]);
});
