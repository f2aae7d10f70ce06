import { readFileSync } from 'node:fs';
import { PROBE_NAMES, PROBES } from '../../src/excel/probe/probes';
import { probes as english } from '../../src/i18n/en/probes';
import { behaviourOf, PROFILE_NAMES } from '../../standin/document/behaviour/profiles';
import { answerBy } from '../excel/probe/answers';

const [, section = ''] = readFileSync('docs/excel/README.md', 'utf8').split('## What code can ask');
const rows = section
  .split(/\n## /)[0]!
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').slice(1, -1))
  .map((cells) => cells.map((cell) => cell.trim()));
const [heading = [], , ...body] = rows;

test('docs/excel/README.md has a row for each probe, with what each profile answers', () => {
  const code = (answer: string): string => `\`${answer}\``;
  expect(heading.slice(2, 2 + PROFILE_NAMES.length)).toEqual(PROFILE_NAMES.map(code));
  expect(body.map((cells) => cells.slice(0, 2 + PROFILE_NAMES.length))).toEqual(
    PROBE_NAMES.map((name) => {
      const { expected } = PROBES[name];
      const answers = PROFILE_NAMES.map((profile) => answerBy(name, behaviourOf(profile)));
      return [
        english.names[name],
        code(expected),
        ...answers.map((answer) => (answer === expected ? '=' : code(answer))),
      ];
    }),
  );
});

test('and room for what a real Excel answered', () => {
  expect(heading.slice(2 + PROFILE_NAMES.length)).toEqual(['LTSC 2021', 'Microsoft 365', 'web', 'Mac']);
  expect(body.filter((cells) => cells.length !== heading.length)).toEqual([]);
});
