import type { Finding } from '../findings/finding';
import type { ModuleNumber, Role } from '../module';
import type { CalendarDate } from '../time';
import type { Rank, RulePurpose } from './rule';

/** Rates that cannot be read: what is known of them; null = it may be any. */
export interface StoppedRate {
  readonly module: ModuleNumber | null;
  readonly role: Role | null;
  readonly purpose: RulePurpose | null;
  readonly rank: Rank | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly reason: Finding;
}
