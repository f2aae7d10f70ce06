import type {
  AllocationMethod,
  Basis,
  FundingStatus,
  MoneySource,
  Post,
  RepaymentSettings,
  Scenario,
  Settings,
} from '../../domain/case';
import type { Rank } from '../../domain/rules/rule';
import type { MonthMethod } from '../../domain/time';
import { words } from './read-word';

const YES = 'ja, j, x, yes, y, true, wahr, 1';
const NO = 'nein, n, no, false, falsch, 0';

export const YES_NO = words<boolean>('ja, nein', [
  [true, YES],
  [false, NO],
]);

export const DEDUCTED = words<MoneySource['deducted']>('ja, nein, unklar', [
  ['yes', `${YES}, teilweise, zum teil`],
  ['no', NO],
  ['unclear', 'unklar, unbekannt, offen, unclear, unknown, ?'],
]);

export const FUNDING_STATUS = words<FundingStatus>('beantragt, bewilligt, abgelehnt', [
  [
    'requested',
    'beantragt, angefragt, angemeldet, offen, in pruefung, erwartet, requested, pending, applied for',
  ],
  ['granted', 'bewilligt, zugesagt, genehmigt, bescheid liegt vor, vorhanden, gesichert, granted, approved'],
  ['rejected', 'abgelehnt, entfallen, entfaellt, zurueckgezogen, rejected, refused'],
]);

export const MONEY_KIND = words<NonNullable<MoneySource['kind']>>('Gegenfinanzierung, Deckung', [
  [
    'counter-financing',
    'gegenfinanzierung, drittmittel, counter-financing, counter financing, counterfinancing',
  ],
  ['cover', 'deckung, deckungsmittel, deckungsvorschlag, cover'],
]);

export const RANK = words<Rank>('Bescheid, Richtlinie, Planung', [
  ['notice', 'bescheid, zuwendungsbescheid, bewilligungsbescheid, bewilligung, notice, grant notice'],
  ['guideline', 'richtlinie, foerderrichtlinie, erlass, guideline'],
  ['planning', 'planung, plan, haushaltsplan, annahme, planning'],
]);

export const LINE_KIND = words<'expense' | 'income'>('Aufwand, Ertrag', [
  [
    'expense',
    'aufwand, aufwendung, aufwendungen, auszahlung, auszahlungen, ausgabe, ausgaben, expense, a, aw',
  ],
  ['income', 'ertrag, ertraege, einzahlung, einzahlungen, einnahme, einnahmen, income, e'],
]);

export const DUTY = words<NonNullable<Post['duty']>>('Pflicht, freiwillig', [
  ['mandatory', 'pflicht, pflichtig, pflichtaufgabe, p, mandatory'],
  ['voluntary', 'freiwillig, freiwillige aufgabe, f, voluntary'],
]);

export const EXPENSE_TYPE = words<NonNullable<Post['expenseType']>>('Personal, Transfer', [
  ['personnel', 'personal, personalaufwand, personalaufwendungen, personalkosten, personnel'],
  ['transfer', 'transfer, transferaufwand, transferaufwendungen, weiterleitung, zuschuss an dritte'],
]);

export const BASIS = words<Basis>('netto, brutto', [
  ['net', 'netto, net'],
  ['gross', 'brutto, gross'],
]);

export const SCENARIO = words<Scenario>('bewilligt, unterer Betrag, oberer Betrag, abgelehnt', [
  ['granted', 'granted, bewilligt, nur bewilligte, nur bewilligt, nur bewilligtes'],
  ['lower', 'lower, unten, unterer betrag, untere, unterer, niedrig'],
  ['upper', 'upper, oben, oberer betrag, obere, oberer, hoch'],
  ['rejected', 'rejected, abgelehnt, alles abgelehnt, alle abgelehnt'],
]);

export const MONTH_METHOD = words<MonthMethod>('taggenau, angefangene Monate, volle Monate', [
  ['exact', 'exakt, genau, taggenau, tage, exact, anteilig'],
  ['started', 'angefangen, angefangene, angefangene monate, begonnen, begonnene monate, started'],
  ['whole', 'voll, volle, volle monate, ganz, ganze monate, nur volle monate, whole'],
]);

export const LOCAL_BODY = words<NonNullable<Settings['localBody']>>('Kreis, kreisfreie Stadt', [
  ['kreis', 'kreis, landkreis, staedteregion'],
  ['kreisfreie-stadt', 'kreisfreie stadt, stadt, kreisfrei'],
]);

export const EMPTY_APPROPRIATION = words<Settings['emptyAppropriation']>('außerplanmäßig, überplanmäßig', [
  ['extra-plan', 'ausserplanmaessig, apl, nein, extra-plan'],
  ['over-plan', 'ueberplanmaessig, uepl, ja, over-plan'],
]);

export const ALLOCATION_METHOD = words<AllocationMethod>("größter Rest, Sainte-Laguë, D'Hondt", [
  [
    'largest-remainder',
    'groesster rest, groesste reste, hare/niemeyer, hare-niemeyer, hare niemeyer, hare, niemeyer, largest remainder',
  ],
  ['sainte-lague', 'sainte-lague, sainte lague, st. lague, sainte-lague/schepers, schepers, webster'],
  ['dhondt', "d'hondt, d’hondt, d´hondt, d`hondt, dhondt, d hondt, jefferson"],
]);

export const REPAYMENT_RULE = words<NonNullable<RepaymentSettings['rule']>>('keine, nach Monaten', [
  ['none', 'keine, keine rueckzahlung, nein, none'],
  ['by-months', 'nach monaten, monate, monatlich, je monat, by months'],
]);
