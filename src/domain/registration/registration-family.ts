import type { FigureFamily } from '../explanation/figure-family';
import { topicFigure } from '../explanation/topic';
import { explainAccount, explainRegistrationTotal } from './explain-accounts';
import { explainRegistration, type RegistrationFigures } from './explain-registration';
import type {
  RegistrationAccountFigureId,
  RegistrationFigureId,
  RegistrationTotalFigureId,
} from './registration-figure-id';
import type { Registration } from './registration-row';

/** What an account is called beside its year and line. */
const PARTS = {
  expenditure: 'expenditure',
  grant: 'income',
  'counter-financing': 'counterFinancing',
} as const;

/** What has to be registered for the next budget. */
export const registrationFamily = {
  explainers: {
    registration: explainRegistration,
    'registration-account': explainAccount,
    'registration-total': explainRegistrationTotal,
  },
  topics: {
    registration: ({ registration }: { readonly registration: Registration | null }) =>
      registration === null
        ? []
        : [
            ...registration.rows.map(({ module, year, line }, row) =>
              topicFigure({ measure: 'registration', row, field: 'ownShare' }, { module, year, name: line }),
            ),
            ...registration.accounts.map(({ kind, year, line, module }, row) =>
              topicFigure(
                { measure: 'registration-account', row },
                { module, year, name: line, part: PARTS[kind], isWithin: true },
              ),
            ),
            ...registration.years.map((year) =>
              topicFigure(
                { measure: 'registration-total', year, field: 'fundingNeed' },
                { year, part: 'total' },
              ),
            ),
          ],
  },
} satisfies FigureFamily<
  RegistrationFigureId | RegistrationAccountFigureId | RegistrationTotalFigureId,
  'registration',
  RegistrationFigures
>;
