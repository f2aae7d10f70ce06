import { PROFILES, type ProfileName } from '../standin/document/behaviour/profiles';
import type { Behaviour } from '../standin/document/behaviour/switches';

/**
 * The Excel in which the tests of `excel`, `commands` and `functions` run: `EXCEL_PROFILE=web npm run test:unit --
 * test/commands` runs them in that of the profile, without it everything is as usual.
 */
export const EXCEL: Partial<Behaviour> = PROFILES[process.env['EXCEL_PROFILE'] as ProfileName] ?? {};
