import { readFileSync } from 'node:fs';
import { REQUIRED_SETS } from '../../../src/excel/requirements';
import { memberStates, type MemberState } from '../../../standin/coverage/member-state';
import { officeApiPage } from '../../../standin/coverage/office-api-page';
import { usedMembers, type UsedMember } from '../../../standin/coverage/used-members';

let members: (readonly [UsedMember, MemberState])[] = [];

beforeAll(async () => {
  members = await memberStates(usedMembers());
}, 60_000);

test('every member of Office.js that the source uses has somebody to answer it in the stand-in', () => {
  expect(members.filter(([, state]) => state === 'missing')).toEqual([]);
});

test('members named in code, in texts to load, and by type are all found', () => {
  const found = members.map(([{ owner, name }]) => `${owner}.${name}`);
  expect(found).toEqual(
    expect.arrayContaining([
      'Excel.Range.getSpillingToRangeOrNullObject',
      'Excel.WorksheetProtection.protected',
      'Office.AddinCommands.Event.completed',
      'Excel.run',
    ]),
  );
});

test('a member that the model does not have is a gap', async () => {
  const invented = {
    owner: 'Excel.Range',
    name: 'getPivotTables',
    apiSet: null,
    files: ['src/excel/read-areas.ts'],
  };
  expect(await memberStates([invented])).toEqual([[invented, 'missing']]);
});

/** The highest minor version that a description names: `1.1 for get, 1.8 for set` is 8. */
function minorOf(apiSet: string | null): number {
  if (apiSet === null || !apiSet.startsWith('ExcelApi')) return 0;
  return Math.max(...[...apiSet.matchAll(/1\.(\d+)/g)].map(([, minor]) => Number(minor)));
}

test('what the source uses is in the set that the manifest demands, or asked for first (or a probe, whose answer is the error)', () => {
  const [, demanded] = REQUIRED_SETS.find(([set]) => set === 'ExcelApi')!;
  const later = members
    .map(([member]) => member)
    .filter(({ apiSet }) => minorOf(apiSet) > Number(demanded.split('.')[1]));
  expect(later.map(({ owner, name, apiSet, files }) => [`${owner}.${name}`, apiSet, files])).toEqual([
    [
      'Excel.Range.getSpillingToRangeOrNullObject',
      'ExcelApi 1.12',
      ['src/excel/probe/cell-probes.ts', 'src/excel/read-function-cells.ts'],
    ],
    [
      'Excel.Table.resize',
      'ExcelApi 1.13',
      ['src/excel/lay-out-sheet.ts', 'src/excel/probe/table-probes.ts'],
    ],
  ]);
});

test('docs/office-api.md says what the source uses (npm run office-api makes it anew)', () => {
  expect(readFileSync('docs/office-api.md', 'utf8')).toBe(officeApiPage(members));
});
