import { sentence } from '../../domain/findings/sentence';
import type { Maybe } from '../../domain/maybe';
import type { ModuleNumber } from '../../domain/module';
import { formatEuro, type Cents } from '../../domain/numbers';
import type {
  CoverOfYear,
  OwnShareTable,
  Resolution,
  ResolutionItem,
  YearAmount,
} from '../../domain/resolution/resolution';
import type { RuleSet } from '../../domain/rules/rule-set';

/** Stands wherever nobody entered what the sentence needs. */
export const TO_FILL_IN = '[bitte ergänzen]';

/** A piece of the draft resolution: it is German in every language of the screen, because it is voted on. */
export type ResolutionBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'own-share-table'; readonly table: OwnShareTable };

const BY_NAME: Readonly<Partial<Record<ModuleNumber, string>>> = {
  1: 'Modul 1 (strategische Koordination)',
  2: 'Modul 2 (Casemanagement)',
  3: 'Modul 3 (Ausländer- und Einbürgerungsbehörden)',
};

const KINDS = {
  'over-plan': 'überplanmäßige',
  'extra-plan': 'außerplanmäßige',
} as const;

/** The name of a module in the resolution: the programme's own, or the usual one. */
export function moduleName(module: ModuleNumber, modules: RuleSet['modules']): string {
  return modules?.de.names[module] ?? BY_NAME[module] ?? `Modul ${module}`;
}

/**
 * The draft resolution in the usual form: § 53 Abs. 1 KrO NRW i. V. m. § 83 Abs. 2 GO NRW for a Kreis, § 83 Abs. 2 GO
 * NRW for a city; where nobody entered which of them it is, the law of a Kreis is to be filled in. Every figure in it
 * is one of the result; what nobody entered is `[bitte ergänzen]`.
 */
export function resolutionText(resolution: Resolution): readonly ResolutionBlock[] {
  const organ = organOf(resolution);
  const points: (readonly ResolutionBlock[])[] = [
    ownSharePoint(resolution),
    unplannedPoint(resolution, organ),
    coverPoint(resolution),
    [paragraph(evaluationText(resolution, organ))],
  ];
  return [
    { kind: 'title', text: 'Beschlussvorschlag' },
    {
      kind: 'note',
      text: `Entwurf aus den Zahlen des Blatts KIM-Abgleich. ${TO_FILL_IN} steht, wo niemand etwas eingetragen hat; vor der Beratung ausfüllen.`,
    },
    paragraph(
      resolution.localBody === 'kreisfreie-stadt'
        ? 'Der Ausschuss empfiehlt dem Rat, folgenden Beschluss zu fassen:'
        : `Der Ausschuss empfiehlt ${organ.dative}, folgenden Beschluss zu fassen:`,
    ),
    ...points.flatMap((blocks, index) => {
      const [first, ...rest] = blocks;
      return first?.kind === 'paragraph'
        ? [{ kind: 'paragraph' as const, text: `${index + 1}. ${first.text}` }, ...rest]
        : blocks;
    }),
    { kind: 'heading', text: 'Begründung' },
    paragraph(
      resolution.unavoidable === null
        ? `Unabweisbarkeit (§ 83 Abs. 1 GO NRW): ${TO_FILL_IN}.`
        : `Die Aufwendungen und Auszahlungen sind unabweisbar (§ 83 Abs. 1 GO NRW), weil ${resolution.unavoidable}.`,
    ),
    ...hints(resolution),
  ];
}

interface Organ {
  readonly nominative: string;
  readonly dative: string;
  readonly law: string;
}

function organOf({ localBody }: Resolution): Organ {
  if (localBody === 'kreisfreie-stadt') {
    return { nominative: 'Der Rat', dative: 'dem Rat', law: '§ 83 Abs. 2 GO NRW' };
  }
  if (localBody === 'kreis') {
    const law = '§ 53 Abs. 1 KrO NRW i. V. m. § 83 Abs. 2 GO NRW';
    return { nominative: 'Der Kreistag', dative: 'dem Kreistag', law };
  }
  const law = `${TO_FILL_IN} § 83 Abs. 2 GO NRW`;
  return { nominative: `Der ${TO_FILL_IN}`, dative: `dem ${TO_FILL_IN}`, law };
}

function ownSharePoint({ ownShare, years, programme }: Resolution): readonly ResolutionBlock[] {
  const name = programme ?? 'Kommunales Integrationsmanagement (KIM)';
  return [
    paragraph(
      `Die Eigenanteile am Programm ${name} betragen ${inYears(years)} insgesamt ${money(ownShare.total)}. Sie verteilen sich wie folgt:`,
    ),
    { kind: 'own-share-table', table: ownShare },
  ];
}

function unplannedPoint(resolution: Resolution, organ: Organ): readonly ResolutionBlock[] {
  const { items, missing } = resolution;
  const sentences = items.map((item) => paragraph(itemText(item, organ, resolution)));
  const isSaid = items.some(({ amounts }) => amounts.some(({ amount }) => !amount.known));
  if (missing !== null && !isSaid) {
    sentences.push(
      paragraph(
        `${organ.nominative} stimmt gemäß ${organ.law} über- oder außerplanmäßigen Aufwendungen und Auszahlungen bei Produkt ${TO_FILL_IN} ${perYear(
          resolution.years.map((year) => ({ year, amount: null })),
        )} zu.`,
      ),
    );
  }
  return sentences.length === 0
    ? [paragraph('Über- oder außerplanmäßige Aufwendungen und Auszahlungen sind nicht erforderlich.')]
    : sentences;
}

function itemText(item: ResolutionItem, organ: Organ, resolution: Resolution): string {
  const amounts = perYear(item.amounts);
  const where = `bei ${placeOfLine(item.line)}, ${amounts}${wordingOf(resolution)}`;
  const expenditure = `${KINDS[item.kind]} Aufwendungen und Auszahlungen`;
  const dative = `${KINDS[item.kind]}n Aufwendungen und Auszahlungen`;
  switch (item.part) {
    case 'consent':
      return `${organ.nominative} stimmt gemäß ${organ.law} ${dative} ${where} zu.`;
    case 'information':
      return `${organ.nominative} nimmt gemäß ${organ.law} ${expenditure} ${where} zur Kenntnis.`;
    case 'to-clarify':
      return `${organ.nominative} stimmt gemäß ${organ.law} ${dative} ${where} zu (Erheblichkeit: ${TO_FILL_IN}).`;
  }
}

function wordingOf({ basis, budgetNote }: Resolution): string {
  if (basis === 'gross') return ' (brutto)';
  const note =
    budgetNote !== null
      ? 'Haushaltsvermerk nach § 21 KomHVO NRW'
      : `Haushaltsvermerk nach § 21 KomHVO NRW: ${TO_FILL_IN}`;
  return ` (netto, nach Abzug der zweckgebundenen Mehrerträge; ${note})`;
}

function coverPoint({ cover, coverWithoutYear: other, missing }: Resolution): readonly ResolutionBlock[] {
  const needed = cover.filter((each) => !each.needed.known || each.needed.value > 0);
  if (needed.length === 0 && missing === null) return [paragraph('Eine Deckung ist nicht erforderlich.')];
  const years = needed.map((each) => `im Haushaltsjahr ${each.year} ${meansOf(each)}`);
  const several = other.map(
    ({ label, amount }) =>
      `Für „${label}“ mit ${formatEuro(amount)} ist kein einzelnes Haushaltsjahr genannt; Aufteilung: ${TO_FILL_IN}.`,
  );
  return [paragraph(`Die Deckung erfolgt ${years.join('; ')}.`), ...several.map(paragraph)];
}

function meansOf({ needed, earmarked, sources, open }: CoverOfYear): string {
  if (!needed.known || !earmarked.known || !open.known) return `durch ${TO_FILL_IN}`;
  const means = [
    ...(earmarked.value > 0
      ? [`in Höhe von ${formatEuro(earmarked.value)} durch zweckgebundene Mehrerträge (Zuwendung des Landes)`]
      : []),
    ...sources.map(
      ({ label, amount, granted }) =>
        `in Höhe von ${formatEuro(amount)} durch „${label}“${granted ? '' : ' (beantragt, noch nicht bewilligt)'}`,
    ),
    ...(open.value > 0 ? [`in Höhe von ${formatEuro(open.value)} durch ${TO_FILL_IN}`] : []),
  ];
  return listed(means);
}

function evaluationText({ evaluation, programme }: Resolution, organ: Organ): string {
  const until =
    evaluation === null ? TO_FILL_IN : `${two(evaluation.day)}.${two(evaluation.month)}.${evaluation.year}`;
  return `Die Verwaltung wird beauftragt, die Wirkung des Programms ${programme ?? 'KIM'} zu evaluieren und ${organ.dative} bis zum ${until} kurz und nachvollziehbar darüber zu berichten, was erreicht wurde.`;
}

/** What the reader of the draft has to know but the council does not vote on. */
function hints(resolution: Resolution): readonly ResolutionBlock[] {
  const { grossByYear, items, localBody, missing, restsOnAssumptions, scenario } = resolution;
  const notes: string[] = [];
  if (restsOnAssumptions) {
    notes.push(
      'Die Beträge beruhen auf Angaben, die in der Mappe als angenommen gekennzeichnet sind. Bitte sie vor dem Beschluss belegen.',
    );
  }
  if (localBody === null) {
    notes.push(
      'Ob Kreis oder kreisfreie Stadt, ist nicht angegeben: In einem Kreis ist „§ 53 Abs. 1 KrO NRW i. V. m.“ zu ergänzen. Bitte die Einstellung „Gebietskörperschaft“ ausfüllen.',
    );
  }
  if (scenario !== 'granted') {
    notes.push(
      'Die Beträge gelten nicht für das Szenario „nur Bewilligtes“, sondern für das gewählte Szenario.',
    );
  }
  if (grossByYear !== null && grossByYear.length > 0) {
    notes.push(
      `Ohne Haushaltsvermerk (§ 21 KomHVO NRW) lauten die Beträge brutto ${perYear(grossByYear)}, und die Zuwendung ist als Deckung zu nennen. Bitte die Einstellung „Haushaltsvermerk“ ausfüllen.`,
    );
  }
  if (items.some(({ part }) => part === 'to-clarify')) {
    notes.push('Ist ein Betrag nicht erheblich, heißt es statt „stimmt … zu“: „nimmt … zur Kenntnis“.');
  }
  if (missing !== null) notes.push(sentence(missing, 'de'));
  notes.push(...new Set(items.flatMap(({ reason }) => (reason === null ? [] : [sentence(reason, 'de')]))));
  if (notes.length === 0) return [];
  return [
    { kind: 'heading', text: 'Hinweise zum Entwurf (nicht Teil des Beschlusses)' },
    ...notes.map((text) => ({ kind: 'note' as const, text })),
  ];
}

function paragraph(text: string): ResolutionBlock {
  return { kind: 'paragraph', text };
}

function perYear(
  amounts: readonly (YearAmount | { readonly year: number; readonly amount: null })[],
): string {
  const parts = amounts.map(
    ({ year, amount }) =>
      `im Haushaltsjahr ${year} in Höhe von ${amount === null ? TO_FILL_IN : money(amount)}`,
  );
  return listed(parts);
}

function inYears(years: readonly number[]): string {
  const word = years.length === 1 ? 'im Haushaltsjahr' : 'in den Haushaltsjahren';
  return `${word} ${listed(years.map(String))}`;
}

function listed(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length <= 1 ? last : `${parts.slice(0, -1).join(', ')} und ${last}`;
}

function money(amount: Maybe<Cents>): string {
  return amount.known ? formatEuro(amount.value) : TO_FILL_IN;
}

/** `05.313.01 / 501900` is a Produkt and a Sachkonto; a key of one part may be either. */
function placeOfLine(line: string): string {
  const [product, account, ...rest] = line.split(' / ');
  if (account === undefined || rest.length > 0) return `Produkt ${line}`;
  return `Produkt ${product}, Sachkonto ${account}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
