import type { Scenario } from '../../domain/case';
import { sentence } from '../../domain/findings/sentence';
import { formatEuro } from '../../domain/numbers';
import type { Resolution } from '../../domain/resolution/resolution';
import { resultSheetTexts } from '../../i18n/result-sheet-texts';
import { speaksOfCells } from './speaks-of-cells';

/** What the reader of the draft has to know but the council does not vote on. */
export function hints(resolution: Resolution): readonly string[] {
  const { consent, cover, localBody, missing, restsOnAssumptions, scenario } = resolution;
  const items = [...(consent?.items ?? []), ...(resolution.information?.items ?? [])];
  const reasons = items.flatMap(({ reason }) => reason ?? []);
  const open = new Set(
    [...(missing === null ? [] : [missing]), ...reasons].map((each) =>
      sentence({ ...each, place: null }, 'de'),
    ),
  );
  const told = [...open].filter((each) => !speaksOfCells(each));
  return [
    ...(restsOnAssumptions ? [ASSUMED] : []),
    ...(localBody === null ? [NO_LOCAL_BODY] : []),
    ...(scenario === 'granted' ? [] : [otherScenario(scenario)]),
    ...(items.some(({ isUndocumented }) => isUndocumented) ? [NO_BUDGET_NOTE] : []),
    ...(consent?.items.some(({ part }) => part === 'to-clarify') === true ? [TO_CLARIFY] : []),
    ...(resolution.concernsLaterYear === null && new Set(items.map(({ year }) => year)).size > 1
      ? [NO_DAY]
      : []),
    ...(resolution.paymentsUnknown && items.length > 0 ? [PAYMENTS_UNKNOWN] : []),
    ...cover.flatMap(({ year, excess }) =>
      excess.known && excess.value > 0
        ? [
            `Im Haushaltsjahr ${year} ist mehr Deckung benannt als nötig: ${formatEuro(excess.value)} bleiben übrig und decken kein anderes Jahr.`,
          ]
        : [],
    ),
    ...told,
    ...(told.length < open.size ? [WITH_CELLS] : []),
  ];
}

const ASSUMED =
  'Die Beträge beruhen auf Angaben, die in der Mappe als angenommen gekennzeichnet sind. Bitte sie vor dem Beschluss belegen.';
const NO_LOCAL_BODY =
  'Ob Kreis oder Stadt, ist nicht angegeben: In einem Kreis ist „§ 53 Abs. 1 KrO NRW i. V. m.“ zu ergänzen. Bitte die Einstellung „Gebietskörperschaft“ ausfüllen.';
const NO_BUDGET_NOTE =
  'Ohne Haushaltsvermerk (§ 21 KomHVO NRW) sind die Bruttobeträge zu beschließen, und die Zuwendung ist als Deckung zu nennen. Bitte die Einstellung „Haushaltsvermerk“ ausfüllen.';
const TO_CLARIFY =
  'Ob die Beträge erheblich sind, ist nicht bekannt. Sind sie es nicht, heißt es statt „stimmt … zu“: „nimmt … Kenntnis“.';
const PAYMENTS_UNKNOWN =
  'Welche Sachkonten nicht zahlungswirksam sind (Rückstellungen, Abschreibungen), ist nicht angegeben. Bitte sie in der Einstellung „Kontenklassen“ nennen, etwa „nicht zahlungswirksam 47“, oder „nicht zahlungswirksam keine“.';
const NO_DAY =
  'Liegt eines der Haushaltsjahre nach dem Jahr des Beschlusses, ist „§ 83 Abs. 4 GO NRW“ zu ergänzen. Bitte die Einstellung „Stichtag“ (Tag des Beschlusses) ausfüllen.';

const WITH_CELLS =
  'Offen ist außerdem, was das Blatt KIM-Hinweise mit den betroffenen Zellen nennt. Bitte es vor der Beratung klären.';

function otherScenario(scenario: Scenario): string {
  const name = resultSheetTexts('de').scenarios[scenario];
  return `Die Beträge gelten für das gewählte Szenario „${name}“, nicht für die bewilligten und bereits eingerechneten Mittel.`;
}
