import { plainText } from './cell-text';
import { KIM_WORDS, UNKNOWN_WORDS, type ProgrammeWords } from './programme-words';

/** Programmes with a name of their own, and what a town funds by another law. */
const NAMES =
  'komm-?an|digital-?pakt|staedtebaufoerderung|sportfoerderung|wirtschaftsfoerderung|wohnraumfoerderung|schulbaufoerderung|demokratie leben|jugend staerken|kinderstark|gute schule 2020|startchancen|bildungskommunen?|integration durch bildung|durchstarten in|gemeinsam klappt|kein abschluss ohne|kaoa|soziale stadt|sozialer zusammenhalt|dritte orte|nrweltoffen|wegweiser|heimat-?scheck|breitbandausbau|zukunft durch innovation';
const SHORT = 'esf|efre|eler|amif|ehap|jaz|gfg';
/** `Landesprogramm` alone is that of any sheet; with a name behind it, of another one. */
const OF_WHOM =
  '(?:landes|bundes|eu-?|foerder|sonder|aktions|modell|kreis|handlungs)(?:foerder)?-?(?:programms?|projekts?|fonds|initiative)';
const NO_NAME =
  '(?:nrw|nordrhein|des|der|zur?|zum|fuer|im|in|mit|und|nach|gemaess|lt|laut|kosten|finanz\\p{L}*|haushalt\\p{L}*|jahre?|modul\\p{L}*|bausteine?|integration\\p{L}*|kommunale[rs]?|land(?:es)?|bund(?:es)?|zuwendung\\p{L}*|foerderung\\p{L}*|eigenanteile?|ist|plan|ansatz|uebersicht|abrechnung|summe|gesamt\\p{L}*|anteil\\p{L}*|mittel|stand|ab|bis|von|seit|ohne|ja|nein|stellen\\p{L}*|personal\\p{L}*|sach\\p{L}*|eigen\\p{L}*|bewillig\\p{L}*|berechnung\\p{L}*|beginn|ende|laufzeit|nr|nummer|teil|koordination\\p{L}*|case\\p{L}*|verwaltungsassist\\p{L}*|auslaender\\p{L}*|einbuergerung\\p{L}*)';
const STRONG = new RegExp(
  `\\b(?:${SHORT})\\b|${NAMES}|\\b${OF_WHOM}[ :–-]+(?:["„“»'(]+)?(?!${NO_NAME}(?!\\p{L}))\\p{L}{2,}`,
  'u',
);
/** A programme that the compound itself names: `Städtebauprogramm`, `Quartiersfonds`. */
const COMPOUND =
  /(?<!\p{L})(?!foerder|landes|bundes|haushalt|arbeits|rahmen|zuwendung|haupt|jahres|massnahme|investition|integration|teil|gesamt|kreis|sonder|stellen)\p{L}{3,}-?(?:programm|fonds|pakt)(?!\p{L})/u;
/**
 * What a whole sheet may be about instead; among labels of the programme these are words like any other, and places where
 * its posts work.
 */
const TOPIC =
  /(?<!\p{L})(?:kitas?|kinder(?:tages|garten|gaerten|betreuung)\p{L}*|kindertagesst\p{L}*|ganztag\p{L}*|schulen?|schul(?:traeger|bau|sozial|verwaltung|begleit)\p{L}*|grundschulen?|jugend\p{L}*|feuerwehr\p{L}*|rettungsdienst|sport\p{L}*|kultur\p{L}*|musikschule|volkshochschule|vhs|bibliothek|buecherei|museum|theater|strassen(?:bau|unterhaltung)\p{L}*|radweg\p{L}*|oepnv|breitband\p{L}*|klima\p{L}*|digitalisierung|stadtentwicklung|dorferneuerung|quartier\p{L}*|denkmal\p{L}*|tourismus\p{L}*|abfall\p{L}*|abwasser\p{L}*|friedhof\p{L}*|wohngeld|senioren\p{L}*|pflege(?:heim|beduerf|stuetz)\p{L}*|inklusion|krankenhaus\p{L}*|gesundheit\p{L}*|familienzentr(?:um|en)|fruehe hilfen|teilhabemanagement|kita-?helfer|(?:offene[rsn]?|schulischer) ganztag|ogs|ogata|jmd|leader)(?!\p{L})/u;
/** Who keeps a sheet, or what it is beside, is not what it is about. */
const NOT_ITS_SUBJECT =
  /\bamt\b|\p{L}amts?\b|dezernat|fachbereich|fachdienst|\b(?:fb|fd|ref|bereich|teilplan)\b|\bbudget (?=\d)|\p{L}+bereich\b|referat|stabsstelle|sachgebiet|\bprodukt|soziales|demografie|abteilung|ausschuss|integration|migration|zuwander|gefluechtet|fluechtling/u;
const COMPARED =
  /\b(?:bisher\p{L}*|vorher|frueher\p{L}*|ehemal\p{L}*|ehem|statt|ohne|neben|nachfolge\p{L}*|nicht|abgrenzung|vormals)\b/u;
const LONGEST = 160;

/**
 * True for a text that names another programme by its own name, and not this one: `KOMM-AN NRW`, `ESF`, `Landesprogramm
 * Jugend`. What is only compared with, `bisher KOMM-AN`, names none.
 */
export function namesOther(text: string, words: ProgrammeWords): boolean {
  return isOther(text, words, namesKnown);
}

/**
 * What a text names as the title of a sheet about something else: another programme by `name`, as above or `Quartiersfonds
 * Nord`, or only a `field` such as `Kita`, which may be where posts of this one work; null for neither.
 */
export function namedByTitle(text: string, words: ProgrammeWords): 'name' | 'field' | null {
  if (isOther(text, words, (plain) => namesKnown(plain) || COMPOUND.test(plain))) return 'name';
  const isField = isOther(text, words, (plain) => TOPIC.test(plain) && !NOT_ITS_SUBJECT.test(plain));
  return isField ? 'field' : null;
}

/** Which others there are beside a programme of one's own nobody knows, but KIM. */
function isOther(text: string, words: ProgrammeWords, names: (plain: string) => boolean): boolean {
  if (text.length > LONGEST || words === UNKNOWN_WORDS || words.namesProgramme(text)) return false;
  if (words !== KIM_WORDS && KIM_WORDS.namesProgramme(text)) return true;
  if (!words.areOfKim) return false;
  const plain = plainText(text);
  return names(plain) && !COMPARED.test(plain);
}

function namesKnown(plain: string): boolean {
  return STRONG.test(plain);
}
