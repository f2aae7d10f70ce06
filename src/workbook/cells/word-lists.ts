import type {
  AllocationMethod,
  Basis,
  BindingLevel,
  BudgetNote,
  CostClass,
  LocalBody,
  FundingStatus,
  MoneySource,
  Post,
  RepaymentSettings,
  Scenario,
  Settings,
} from '../../domain/case';
import type { Rounding } from '../../domain/numbers';
import type { Financing, GrantBasis } from '../../domain/rules/financing';
import type { Rank } from '../../domain/rules/rule';
import type { MonthMethod } from '../../domain/time';
import { words } from './read-word';

/** Marks that are taken for yes. */
export const MARKS_OF_YES = 'x, xx, vorhanden, liegt vor, erledigt, ✓, ✔, ☑, ☒, ✗, √';
const YES = `ja, j, yes, y, true, wahr, 1, ${MARKS_OF_YES}`;
const NO = 'nein, n, no, false, falsch, 0';

export const YES_NO = words<boolean>({ de: 'ja, nein', en: 'yes, no' }, [
  [true, YES],
  [false, NO],
]);

/** Whether the derivation shows every step. */
export const DERIVATION = words<boolean>({ de: 'kurz, vollständig', en: 'short, full' }, [
  [true, 'vollständig, vollstaendig, ganz, alles, full, complete'],
  [false, 'kurz, short'],
]);

export const DEDUCTED = words<MoneySource['deducted']>({ de: 'ja, nein, unklar', en: 'yes, no, unclear' }, [
  ['yes', `${YES}, teilweise, zum teil, teilw, z. t, z.t, anteilig, in teilen`],
  ['no', `${NO}, noch nicht`],
  ['unclear', 'unklar, unbekannt, offen, unclear, unknown, ?'],
]);

export const FUNDING_STATUS = words<FundingStatus>(
  { de: 'beantragt, bewilligt, abgelehnt', en: 'requested, granted, rejected' },
  [
    [
      'requested',
      'beantragt, angefragt, angemeldet, offen, in pruefung, in aussicht, in aussicht gestellt, erwartet, zugesagt, muendlich zugesagt, vorhanden, gesichert, requested, pending, applied for',
    ],
    ['granted', 'bewilligt, bew, genehmigt, bescheid liegt vor, bescheid vorhanden, granted, approved'],
    ['rejected', 'abgelehnt, entfallen, entfaellt, zurueckgezogen, rejected, refused'],
  ],
);

/** Kinds of cover. */
export const LESS_EXPENSE_OR_MORE_INCOME =
  'minderaufwand, minderaufwendung, minderaufwendungen, minderausgabe, minderausgaben, minderauszahlung, minderauszahlungen, mehrertrag, mehrertraege, mehreinnahme, mehreinnahmen, mehreinzahlung, mehreinzahlungen, einsparung, einsparungen';

export const MONEY_KIND = words<NonNullable<MoneySource['kind']>>(
  { de: 'Gegenfinanzierung, Deckung', en: 'counter-financing, cover' },
  [
    [
      'counter-financing',
      'gegenfinanzierung, drittmittel, counter-financing, counter financing, counterfinancing',
    ],
    ['cover', `deckung, deckungsmittel, deckungsvorschlag, ${LESS_EXPENSE_OR_MORE_INCOME}, cover`],
  ],
);

export const RANK = words<Rank>({ de: 'Bescheid, Richtlinie, Planung', en: 'notice, guideline, planning' }, [
  ['notice', 'bescheid, zuwendungsbescheid, bewilligungsbescheid, bewilligung, notice, grant notice'],
  ['guideline', 'richtlinie, foerderrichtlinie, erlass, guideline'],
  ['planning', 'planung, plan, haushaltsplan, annahme, planning'],
]);

export const FINANCING = words<Financing>(
  { de: 'Festbetrag, Anteil, Fehlbedarf, Voll', en: 'flat, share, deficit, full' },
  [
    ['flat', 'festbetrag, festbetragsfinanzierung, pauschale, fachbezogene pauschale, flat'],
    ['share', 'anteil, anteilfinanzierung, anteilsfinanzierung, anteilig, share'],
    [
      'deficit',
      'fehlbedarf, fehlbedarfsfinanzierung, fehlbetrag, fehlbetragsfinanzierung, fehlbedarfsfinanziert, deficit',
    ],
    ['full', 'voll, vollfinanzierung, full'],
  ],
);

export const GRANT_BASIS = words<GrantBasis>(
  { de: 'je Stelle, je Ausgabe', en: 'per post, per expenditure' },
  [
    ['post', 'je stelle, stelle, stellen, je vzae, pro stelle, per post'],
    ['expenditure', 'je ausgabe, ausgabe, ausgaben, alle ausgaben, pro ausgabe, per expenditure'],
  ],
);

export const ROUNDING = words<Rounding>(
  {
    de: 'Cent kaufmännisch, Cent abgerundet, Euro kaufmännisch, Euro abgerundet',
    en: 'cent half up, cent down, euro half up, euro down',
  },
  [
    [{ to: 'cent', mode: 'commercial' }, 'cent kaufmaennisch, kaufmaennisch auf cent, cent half up'],
    [{ to: 'cent', mode: 'down' }, 'cent abgerundet, auf cent abgerundet, cent down'],
    [{ to: 'euro', mode: 'commercial' }, 'euro kaufmaennisch, kaufmaennisch auf euro, euro half up'],
    [{ to: 'euro', mode: 'down' }, 'euro abgerundet, auf euro abgerundet, euro down'],
  ],
);

export const LINE_KIND = words<'expense' | 'income'>({ de: 'Aufwand, Ertrag', en: 'expense, income' }, [
  [
    'expense',
    'aufwand, aufwendung, aufwendungen, auszahlung, auszahlungen, ausgabe, ausgaben, expense, a, aw',
  ],
  ['income', 'ertrag, ertraege, einzahlung, einzahlungen, einnahme, einnahmen, income, e'],
]);

export const DUTY = words<NonNullable<Post['duty']>>(
  { de: 'Pflicht, freiwillig', en: 'mandatory, voluntary' },
  [
    ['mandatory', 'pflicht, pflichtig, pflichtaufgabe, p, mandatory'],
    ['voluntary', 'freiwillig, freiwillige aufgabe, f, voluntary'],
  ],
);

export const BASIS = words<Basis>({ de: 'netto, brutto', en: 'net, gross' }, [
  ['net', 'netto, net'],
  ['gross', 'brutto, gross'],
]);

export const SCENARIO = words<Scenario>(
  { de: 'bewilligt, unterer Betrag, oberer Betrag, abgelehnt', en: 'granted, lower, upper, rejected' },
  [
    ['granted', 'granted, bewilligt, nur bewilligte, nur bewilligt, nur bewilligtes'],
    ['lower', 'lower, unten, unterer betrag, untere, unterer, niedrig'],
    ['upper', 'upper, oben, oberer betrag, obere, oberer, hoch'],
    ['rejected', 'rejected, abgelehnt, alles abgelehnt, alle abgelehnt'],
  ],
);

/** Which amount of a budget line a row gives, in a list with one row for each. */
export const BUDGET_AMOUNT = words<'appropriation' | 'carryOver' | 'alreadyGranted' | 'used'>(
  {
    de: 'Ansatz, Ermächtigungsübertragung, bereits bewilligt, Verfügt',
    en: 'Ansatz, Ermächtigungsübertragung, bereits bewilligt, Verfügt',
  },
  [
    ['appropriation', 'ansatz, haushaltsansatz, hh-ansatz, planansatz, plan, soll'],
    ['carryOver', 'ermaechtigungsuebertragung, uebertragung, haushaltsrest, hhr, eue'],
    ['alreadyGranted', 'bereits bewilligt, bereits bereitgestellt'],
    ['used', 'verfuegt, ist, gebucht, ist-ergebnis, rechnungsergebnis, ao-soll'],
  ],
);

export const MONTH_METHOD = words<MonthMethod>(
  { de: 'taggenau, angefangene Monate, volle Monate', en: 'exact, started, whole' },
  [
    ['exact', 'exakt, genau, taggenau, tage, exact, anteilig'],
    ['started', 'angefangen, angefangene, angefangene monate, begonnen, begonnene monate, started'],
    ['whole', 'voll, volle, volle monate, ganz, ganze monate, nur volle monate, whole'],
  ],
);

export const LOCAL_BODY = words<LocalBody>(
  {
    de: 'Kreis, StädteRegion, kreisfreie Stadt, kreisangehörig',
    en: 'Kreis, StädteRegion, kreisfreie Stadt, kreisangehörig',
  },
  [
    ['kreis', 'kreis, landkreis'],
    ['staedteregion', 'staedteregion, staedteregion aachen'],
    ['kreisfreie-stadt', 'kreisfreie stadt, kreisfrei'],
    [
      'kreisangehoerig',
      'kreisangehoerig, kreisangehoerige stadt, kreisangehoerige gemeinde, kreisangehoerige kommune, gemeinde',
    ],
  ],
);

export const BUDGET_NOTE = words<BudgetNote>(
  {
    de: 'nein, Mehrerträge, Mehr- und Mindererträge',
    en: 'none, extra income, extra and missing income',
  },
  [
    ['none', `${NO}, keiner, kein, keine, kein vermerk, nicht vorhanden, liegt nicht vor, none`],
    ['extra-income', `${YES}, mehrertraege, mehrertrag, nur mehrertraege, vorhanden, extra income`],
    [
      'both',
      'mehr- und minderertraege, mehr- u. minderertraege, mehr- und minderertrag, mehr-/minderertraege, mehr und minderertraege, mehrertraege und minderertraege, unechte deckungsfaehigkeit, extra and missing income',
    ],
  ],
);

export const BINDING_LEVEL = words<BindingLevel>(
  { de: 'Haushaltsstelle, Teilplanzeile, Budget', en: 'position, plan line, budget' },
  [
    ['position', 'haushaltsstelle, sachkonto, konto, position'],
    ['plan-line', 'teilplanzeile, planzeile, zeile, kontengruppe, plan line'],
    ['budget', 'budget, deckungskreis, budgetgruppe'],
  ],
);

/** Accounts of expenditure that is never paid out, as plain text; also by what they hold. */
export const WITHOUT_PAYMENT =
  /^(?:(?:nicht|un) ?(?:zahlungswirksam|auszahlungswirksam|kassenwirksam)|zahlungsunwirksam|(?:keine|ohne) (?:aus)?zahlung(?:en)?|(?:pensions)?rueckstellungen|abschreibung(?:en)?|(?:pensions)?rueckstellungen abschreibungen|abschreibungen (?:pensions)?rueckstellungen|not paid(?: out)?|no payments?)$/;

/** Classes of cost, as `Aufwandsart` of a post, as `Kostenart` of a key and in `Kontenklassen`. */
export const COST_CLASS = words<CostClass>(
  { de: 'Personal, Sachkosten, Weiterleitung', en: 'personnel, material, transfer' },
  [
    ['personnel', 'personal, personalkosten, personalaufwand, personalaufwendungen, personnel'],
    [
      'material',
      'sachkosten, sachaufwand, sachaufwendungen, sach, material, arbeitsplatz, arbeitsplatzkosten, einmalkosten',
    ],
    [
      'transfer',
      'weiterleitung, transfer, transferaufwand, transferaufwendungen, weiterleitungen, zuschuss, zuschuesse, zuschuss an dritte, zuschuesse an dritte',
    ],
  ],
);

export const EMPTY_APPROPRIATION = words<Settings['emptyAppropriation']>(
  { de: 'außerplanmäßig, überplanmäßig', en: 'extra-plan, over-plan' },
  [
    ['extra-plan', 'ausserplanmaessig, apl, nein, extra-plan'],
    ['over-plan', 'ueberplanmaessig, uepl, ja, over-plan'],
  ],
);

export const ALLOCATION_METHOD = words<AllocationMethod>(
  { de: "größter Rest, Sainte-Laguë, D'Hondt", en: "largest remainder, Sainte-Laguë, D'Hondt" },
  [
    [
      'largest-remainder',
      'groesster rest, groesste reste, hare/niemeyer, hare-niemeyer, hare niemeyer, hare, niemeyer, largest remainder',
    ],
    ['sainte-lague', 'sainte-lague, sainte lague, st. lague, sainte-lague/schepers, schepers, webster'],
    ['dhondt', "d'hondt, d’hondt, d´hondt, d`hondt, dhondt, d hondt, jefferson"],
  ],
);

export const REPAYMENT_RULE = words<NonNullable<RepaymentSettings['rule']>>(
  { de: 'keine, nach Monaten', en: 'none, by months' },
  [
    ['none', 'keine, keine rueckzahlung, nein, none'],
    ['by-months', 'nach monaten, monate, monatlich, je monat, by months'],
  ],
);
