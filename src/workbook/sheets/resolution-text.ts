import { isZero } from '../../domain/maybe-amounts';
import type { IncomeOfAmount, Resolution } from '../../domain/resolution/resolution';
import type { RuleSet } from '../../domain/rules/rule-set';
import type { CalendarDate } from '../../domain/time';
import { coverTexts, extraIncomeTexts } from './resolution-cover';
import { hints } from './resolution-hints';
import { consentText, informationText, openConsentText, type MotionText } from './resolution-motions';
import { organOf, type Organ } from './resolution-organ';
import { reservationText } from './resolution-reservation';
import { ownShareTable, type ResolutionTable } from './resolution-tables';
import { dayText, ended, inYears, listed, money, TO_FILL_IN } from './resolution-words';

/** A piece of the draft resolution: it is German in every language of the screen, because it is voted on. */
export type ResolutionBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'table'; readonly table: ResolutionTable };

/**
 * The draft resolution in the order in which councils publish it: own shares, consent or note, earmarked income, cover,
 * reservation, evaluation. Every figure in it is one of the result; what nobody entered is `[bitte ergänzen]`.
 *
 * @param modules the programme's own words for its modules; null = the usual ones
 */
export function resolutionText(
  resolution: Resolution,
  modules: RuleSet['modules'],
): readonly ResolutionBlock[] {
  const organ = organOf(resolution);
  const ownShares = [
    { text: ownShareText(resolution, organ), table: ownShareTable(resolution.ownShare, modules) },
  ];
  const motions = motionsOf(resolution, organ);
  const numbersOf = (part: keyof IncomeOfAmount) =>
    numbersText(numbersWith(part, resolution, { first: ownShares.length + 1, count: motions.length }));
  const sentences = (texts: readonly string[]): readonly MotionText[] =>
    texts.length === 0 ? [] : [{ text: texts.join(' '), table: null }];
  const points = [
    ...ownShares,
    ...motions,
    ...sentences(extraIncomeTexts(resolution, numbersOf)),
    ...sentences(coverTexts(resolution)),
    ...sentences(reservationText(resolution)),
    ...sentences(evaluationText(resolution)),
  ];
  return [
    { kind: 'title', text: 'Beschlussvorschlag' },
    {
      kind: 'note',
      text: `Entwurf aus den Zahlen des Blatts KIM-Abgleich. ${TO_FILL_IN} steht, wo niemand etwas eingetragen hat; vor der Beratung ausfüllen.`,
    },
    paragraph(`Der Ausschuss empfiehlt ${organ.dative}, folgenden Beschluss zu fassen:`),
    ...points.flatMap(({ text, table }, index): ResolutionBlock[] => [
      paragraph(`${index + 1}. ${text}`),
      ...(table === null ? [] : [{ kind: 'table' as const, table }]),
    ]),
    ...reasonBlocks(resolution),
    ...hintBlocks(resolution),
  ];
}

/** What nobody needs to grant needs no reason. */
function reasonBlocks({
  consent,
  information,
  missing,
  unavoidable,
}: Resolution): readonly ResolutionBlock[] {
  if (consent === null && information === null && missing === null) return [];
  return [
    { kind: 'heading', text: 'Begründung' },
    paragraph(
      `Begründung der Unabweisbarkeit (§ 83 Abs. 1 Satz 1 GO NRW): ${ended(unavoidable ?? TO_FILL_IN)}`,
    ),
  ];
}

function hintBlocks(resolution: Resolution): readonly ResolutionBlock[] {
  const notes = hints(resolution);
  if (notes.length === 0) return [];
  return [
    { kind: 'heading', text: 'Hinweise zum Entwurf (nicht Teil des Beschlusses)' },
    ...notes.map((text) => ({ kind: 'note' as const, text })),
  ];
}

function ownShareText(
  { ownShare, years, programme, isCounterFinanced }: Resolution,
  { nominative }: Organ,
): string {
  const name = programme ?? 'Kommunales Integrationsmanagement (KIM)';
  const grant = programme === null ? 'der Zuwendung des Landes' : 'der Zuwendung';
  const deducted = isCounterFinanced ? `${grant} und der Gegenfinanzierung` : grant;
  return `${nominative} nimmt zur Kenntnis, dass im Programm ${name} ${inYears(years)} nach Abzug ${deducted} Eigenanteile in Höhe von insgesamt ${money(ownShare.total)} verbleiben:`;
}

function motionsOf(resolution: Resolution, organ: Organ): readonly MotionText[] {
  const { consent, information, missing, years } = resolution;
  const motions = [
    ...(consent === null ? [] : [consentText(consent, organ)]),
    ...(information === null ? [] : [informationText(information, organ)]),
  ];
  const items = [...(consent?.items ?? []), ...(information?.items ?? [])];
  if (missing !== null && items.every(({ amount }) => amount.known)) {
    return [...motions, { text: openConsentText(years, organ), table: null }];
  }
  return motions.length > 0
    ? motions
    : [
        {
          text: 'Über- oder außerplanmäßige Aufwendungen und Auszahlungen sind nicht erforderlich.',
          table: null,
        },
      ];
}

/** The numbers of the points with amounts that income belongs to; all of the motions where it cannot be told. */
function numbersWith(
  part: keyof IncomeOfAmount,
  { consent, information }: Resolution,
  { first, count }: { readonly first: number; readonly count: number },
): readonly number[] {
  const motions = [consent, information].flatMap((motion) => motion ?? []);
  const having = motions.flatMap(({ items }, index) =>
    items.some(({ income }) => !isZero(income[part])) ? [first + index] : [],
  );
  return having.length > 0 ? having : Array.from({ length: count }, (_, index) => first + index);
}

/** `Nummer 2` or `den Nummern 2 und 3` */
function numbersText(numbers: readonly number[]): string {
  const listOf = listed(numbers.map(String));
  return numbers.length === 1 ? `Nummer ${listOf}` : `den Nummern ${listOf}`;
}

/** Only what the user entered a due date for. */
function evaluationText({ evaluation, keyParameters, nextBudget }: Resolution): readonly string[] {
  const planning =
    nextBudget.length === 0 ? '' : ` zur Vorbereitung der Haushaltsplanung ${nextBudget.join('/')}`;
  const tasks = [
    ...(evaluation === null
      ? []
      : [`die Evaluation bis zum ${evaluation.known ? dayText(evaluation.value) : TO_FILL_IN}`]),
    ...(keyParameters === null
      ? []
      : [
          `die Eckparameter ${keyParameters.known ? sessionOf(keyParameters.value) : `bis zum ${TO_FILL_IN}`}`,
        ]),
  ];
  return tasks.length === 0
    ? []
    : [`Die Verwaltung wird beauftragt, dem Ausschuss${planning} ${tasks.join(' und ')} vorzulegen.`];
}

/** A day of autumn is that of the autumn session, in which key parameters are introduced. */
function sessionOf(date: CalendarDate): string {
  const until = `bis zum ${dayText(date)}`;
  return date.month >= 9 && date.month <= 11 ? `in der Herbstsitzung ${date.year} (${until})` : until;
}

function paragraph(text: string): ResolutionBlock {
  return { kind: 'paragraph', text };
}
