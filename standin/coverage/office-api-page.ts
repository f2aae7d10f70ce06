import type { MemberState } from './member-state';
import type { UsedMember } from './used-members';

const MEANING: Readonly<Record<MemberState, string>> = {
  client: 'the client itself, without asking the host',
  model: 'the stand-in’s document model, headless and in the browser',
  headless: 'the headless `Office`; in the browser office.js itself over the host’s messages',
  browser: 'office.js itself in the browser; only the task pane uses it',
  missing: '**nobody: a gap**',
};

/** The page `docs/office-api.md`: every member of Office.js in use, by class, with who answers it. */
export function officeApiPage(members: readonly (readonly [UsedMember, MemberState])[]): string {
  const rows = new Map<string, string[]>();
  for (const [{ owner, name }, state] of members) {
    const key = `${owner} | ${state}`;
    rows.set(key, [...(rows.get(key) ?? []), `\`${name}\``]);
  }
  const states = [...new Set(members.map(([, state]) => state))].sort();
  return [
    '# What of Office.js the add-in uses, and who answers it in the stand-in',
    '',
    'Made by `npm run office-api` from the source; a test fails while this page is not what the source says, or while a',
    'member has nobody to answer it.',
    '',
    `${members.length} members: ${states.map((each) => `${members.filter(([, state]) => state === each).length} ${each}`).join(', ')}.`,
    '',
    '| answered by | meaning |',
    '|---|---|',
    ...states.map((each) => `| ${each} | ${MEANING[each]} |`),
    '',
    '| class | answered by | members |',
    '|---|---|---|',
    ...[...rows].map(([key, names]) => `| ${key} | ${names.join(', ')} |`),
    '',
  ].join('\n');
}
