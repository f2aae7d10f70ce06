import type { FigureFamily } from '../explanation/figure-family';
import { topicFigure } from '../explanation/topic';
import {
  explainRegistration,
  explainRegistrationTotal,
  type RegistrationFigures,
} from './explain-registration';
import type { Registration } from './registration-row';
import type { RegistrationFigureId, RegistrationTotalFigureId } from './registration-figure-id';

/** What has to be registered for the next budget. */
export const registrationFamily = {
  explainers: {
    registration: explainRegistration,
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
            ...registration.years.map((year) =>
              topicFigure({ measure: 'registration-total', year }, { year, part: 'total' }),
            ),
          ],
  },
} satisfies FigureFamily<
  RegistrationFigureId | RegistrationTotalFigureId,
  'registration',
  RegistrationFigures
>;
