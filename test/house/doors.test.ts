import { importGraph } from './import-graph';

/** Folders that others import through their index only; no other folder has one. */
const DOORS = ['src/domain/numbers', 'src/domain/time'];

const graph = importGraph(['src', 'standin', 'test', 'bench']);

test('an index is a door, or it does not exist', () => {
  const indexes = [...graph.keys()].filter((file) => /(?:^|\/)index\.tsx?$/.test(file));
  expect(indexes.sort()).toEqual(DOORS.map((folder) => `${folder}/index.ts`));
});

test.each(DOORS)('%s is entered through its door', (folder) => {
  const isInside = (file: string): boolean => file.startsWith(`${folder}/`);
  const past = [...graph].flatMap(([file, imported]) =>
    isInside(file)
      ? []
      : imported
          .filter((each) => isInside(each) && each !== `${folder}/index.ts`)
          .map((each) => `${file} → ${each}`),
  );
  expect(past).toEqual([]);
});

test.each(DOORS)('%s does not go out through its own door', (folder) => {
  const through = [...graph].filter(
    ([file, imported]) => file.startsWith(`${folder}/`) && imported.includes(`${folder}/index.ts`),
  );
  expect(through.map(([file]) => file)).toEqual([]);
});
