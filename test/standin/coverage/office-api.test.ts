import { readFileSync } from 'node:fs';
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
  const invented = { owner: 'Excel.Range', name: 'getPivotTables', files: ['src/excel/read-areas.ts'] };
  expect(await memberStates([invented])).toEqual([[invented, 'missing']]);
});

test('docs/office-api.md says what the source uses (npm run office-api makes it anew)', () => {
  expect(readFileSync('docs/office-api.md', 'utf8')).toBe(officeApiPage(members));
});
