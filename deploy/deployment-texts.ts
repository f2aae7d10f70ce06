import type { Language } from '../src/domain/language';

/** What can be wrong with a deployment. */
export type ProblemCode = keyof (typeof PROBLEMS)['de'];

/** `{file}` and `{given}` are filled with the path and with what the server said. */
const PROBLEMS = {
  de: {
    address: 'Bitte eine Adresse mit https:// und ohne Schrägstrich am Ende angeben.',
    unbuilt:
      'Im Ordner {file} liegt nichts Gebautes. Bitte zuerst „npm run build“ ausführen oder den Ordner nennen.',
    unreachable: '{file} ist nicht erreichbar: {given}',
    redirected: '{file} wird umgeleitet nach {given}. Excel lädt Dateien besser ohne Umleitung.',
    status: '{file}: Der Server antwortet {given} statt 200.',
    'other-content':
      '{file} hat einen anderen Inhalt als der Bau: eine andere Fassung, oder unterwegs verändert.',
    type: '{file}: Content-Type ist „{given}“; der Browser nimmt die Datei damit nicht an.',
    charset: '{file}: Content-Type ist „{given}“, es fehlt charset=utf-8; Umlaute können falsch erscheinen.',
    'asked-anew':
      '{file}: Cache-Control ist „{given}“, gebraucht wird no-cache; sonst mischen sich alte und neue Dateien.',
    'for-a-day':
      '{file}: Cache-Control ist „{given}“; Office zeigt Symbole nicht, die es nicht vorhalten darf.',
    'for-ever':
      '{file}: Cache-Control ist „{given}“; die Datei darf ein Jahr vorgehalten werden (max-age=31536000, immutable).',
    nosniff: '{file}: Es fehlt X-Content-Type-Options: nosniff.',
    'closed-to-others':
      '{file}: Es fehlt Access-Control-Allow-Origin: *; Excel im Web kann die Funktionen nicht anmelden.',
    'not-compressed': '{file} kommt ungepackt; gzip verkürzt das Laden auf ein Drittel.',
    'no-frame': '{file}: „{given}“ verhindert die Anzeige in Excel im Web.',
    'no-worker': '{file}: „{given}“ verbietet das Rechnen im Hintergrund.',
    'finds-everything':
      'Für eine Datei, die es nicht gibt, antwortet der Server {given} statt 404; fehlende Dateien bleiben so unbemerkt.',
    'keeps-missing':
      'Dass eine Datei fehlt, darf niemand vorhalten: Cache-Control ist dann „{given}“. Sonst fehlt sie auch noch, wenn sie längst da ist.',
    'manifest-address': '{file} nennt {given} und nicht diese Adresse.',
  },
  en: {
    address: 'Please give an address with https:// and without a slash at the end.',
    unbuilt:
      'There is nothing built in the folder {file}. Please run "npm run build" first, or name the folder.',
    unreachable: '{file} cannot be reached: {given}',
    redirected: '{file} is redirected to {given}. Excel had better load files without a redirect.',
    status: '{file}: the server answers {given} in place of 200.',
    'other-content': '{file} has another content than the build: another version, or changed on its way.',
    type: '{file}: Content-Type is "{given}"; a browser does not accept the file with it.',
    charset: '{file}: Content-Type is "{given}" without charset=utf-8; umlauts may appear wrong.',
    'asked-anew': '{file}: Cache-Control is "{given}", needed is no-cache; otherwise old and new files mix.',
    'for-a-day': '{file}: Cache-Control is "{given}"; Office does not show icons that it must not keep.',
    'for-ever':
      '{file}: Cache-Control is "{given}"; the file may be kept for a year (max-age=31536000, immutable).',
    nosniff: '{file}: X-Content-Type-Options: nosniff is missing.',
    'closed-to-others':
      '{file}: Access-Control-Allow-Origin: * is missing; Excel on the web cannot register the functions.',
    'not-compressed': '{file} comes uncompressed; gzip makes loading three times shorter.',
    'no-frame': '{file}: "{given}" keeps it from being shown in Excel on the web.',
    'no-worker': '{file}: "{given}" forbids computing in the background.',
    'finds-everything':
      'For a file that does not exist the server answers {given} in place of 404; missing files go unnoticed.',
    'keeps-missing':
      'Nobody must keep that a file is missing: Cache-Control is "{given}" then. Otherwise it stays missing after it has come.',
    'manifest-address': '{file} names {given} and not this address.',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

const SUMMARY = {
  de: {
    good: '{files} Dateien geprüft, alles in Ordnung. Fassung {version}.',
    bad: '{files} Dateien geprüft, {problems} Mängel.',
  },
  en: {
    good: '{files} files checked, all is well. Version {version}.',
    bad: '{files} files checked, {problems} problems.',
  },
} as const;

/** The words of the check in a language. */
export function deploymentTexts(language: Language) {
  return { problems: PROBLEMS[language], summary: SUMMARY[language] };
}
