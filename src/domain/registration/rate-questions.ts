import { finding, type Finding } from '../findings/finding';

/** Collects the rates that are not known in the years of the registration. */
export class RateQuestions {
  readonly #questions = new Map<string, Finding>();
  readonly #planned = new Map<string, { readonly found: Finding; readonly years: Set<number> }>();

  /** @param asked the next budget was set: then a rate that is not known in it is a warning, else only a hint */
  constructor(
    private readonly budgetYears: readonly number[],
    private readonly asked: boolean,
  ) {}

  readonly add = (found: Finding): void => {
    const { subject, from, reason } = found.values;
    if (found.code !== 'rate-unknown' || from === undefined || typeof from === 'string' || !('day' in from))
      return;
    const { year } = from.day;
    if (!this.budgetYears.includes(year)) {
      const key = JSON.stringify([subject, found.place]);
      const planned = this.#planned.get(key) ?? { found, years: new Set<number>() };
      planned.years.add(year);
      this.#planned.set(key, planned);
      return;
    }
    const code = this.asked ? 'registration-rate-question' : 'registration-rate-outlook';
    const values = { year: String(year), subject: subject ?? '', reason: reason ?? '' };
    const question = finding(code, found.place, values);
    this.#questions.set(JSON.stringify(question), question);
  };

  /** A question for each rate and year of the next budget, then one for each rate of the planning behind it. */
  list(): readonly Finding[] {
    const planned = [...this.#planned.values()].map(({ found, years }) =>
      finding('registration-rate-planning', found.place, {
        subject: found.values.subject ?? '',
        years: [...years].sort().join(', '),
      }),
    );
    return [...this.#questions.values(), ...planned];
  }
}
