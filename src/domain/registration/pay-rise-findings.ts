import type { Settings } from '../case';
import { finding, type Finding } from '../findings/finding';
import type { Registration } from './registration-row';

/** What has to be said about the assumed rises of pay: one without a source, and one of a year that nothing uses. */
export function payRiseFindings(
  { payRise: { every, byYear }, payRiseSource }: Settings,
  registration: Pick<Registration, 'from' | 'years'> | null,
): readonly Finding[] {
  const rises = [...(every === null ? [] : [every]), ...Object.values(byYear)];
  const withoutSource = payRiseSource === null ? rises.filter(({ source }) => source === null) : [];
  const findings = withoutSource.map(({ place }) => finding('pay-rise-without-source', place, {}));
  if (registration === null) return findings;
  const { from, years } = registration;
  const last = Math.max(...years);
  const idle = Object.entries(byYear).filter(([year]) => Number(year) <= from || Number(year) > last);
  return [
    ...findings,
    ...idle.map(([year, { place }]) =>
      finding('pay-rise-without-effect', place, { year, from: String(from + 1), to: String(last) }),
    ),
  ];
}
