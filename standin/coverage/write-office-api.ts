import { writeFileSync } from 'node:fs';
import { memberStates } from './member-state';
import { officeApiPage } from './office-api-page';
import { usedMembers } from './used-members';

writeFileSync('docs/office-api.md', officeApiPage(await memberStates(usedMembers())));
