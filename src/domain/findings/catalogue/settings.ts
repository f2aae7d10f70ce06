import type { FindingRoom } from './finding-room';

/** What can be wrong with the settings, and with the budget years and versions that they choose. */
export const SETTINGS = {
  'setting-unreadable': {
    severity: 'error',
    de: 'Die Einstellung „{name}“ hat den Wert „{text}“, der nicht gelesen werden kann. Möglich: {allowed}.',
    en: 'The setting "{name}" has the value "{text}", which cannot be read. Possible: {allowed}.',
  },
  'setting-misspelt': {
    severity: 'warning',
    de: 'Eine Einstellung „{name}“ gibt es nicht; gemeint ist wohl „{nearest}“. Sie wirkt so nicht; bitte den Namen berichtigen.',
    en: 'There is no setting "{name}"; "{nearest}" is probably meant. It has no effect like this; please correct the name.',
  },
  'setting-unknown': {
    severity: 'info',
    de: 'Eine Einstellung „{name}“ gibt es nicht, sie wirkt nicht. Bitte den Namen mit der Liste der Einstellungen im Handbuch vergleichen oder die Zeile entfernen.',
    en: 'There is no setting "{name}", it has no effect. Please compare the name with the list of settings in the manual, or remove the row.',
  },
  'unknown-version': {
    severity: 'error',
    de: 'Den Stand „{version}“ gibt es in der Stellentabelle nicht. Vorhanden: {versions}.',
    en: 'The version "{version}" does not occur in the table of posts. Available: {versions}.',
  },
  'year-only-in-version': {
    severity: 'error',
    de: 'Das Haushaltsjahr {year} steht nur im Stand „{version}“. Gerechnet wird mit „{counted}“, und {year} würde fehlen. Gilt es unverändert weiter, bitte „{version}“ dort weglassen oder das Jahr auch als „{counted}“ eintragen; sonst bitte die Haushaltsjahre in den Einstellungen nennen.',
    en: 'The budget year {year} stands only in version "{version}". The computation uses "{counted}", and {year} would be missing. If it still holds, please leave "{version}" out there or enter the year as "{counted}", too; else name the budget years in the settings.',
  },
  'year-left-in-version': {
    severity: 'warning',
    de: 'Das Haushaltsjahr {year} steht nur im Stand „{version}“ und zählt nicht mit: Eingestellt ist der Stand „{counted}“.',
    en: 'The budget year {year} stands only in version "{version}" and does not count: the setting says version "{counted}".',
  },
  'module-left-in-version': {
    severity: 'warning',
    de: 'Modul {module} steht in {year} nur im Stand „{version}“ und zählt nicht mit: Gerechnet wird mit „{counted}“. Gilt es unverändert weiter, bitte „{version}“ dort weglassen oder das Modul auch als „{counted}“ eintragen.',
    en: 'Module {module} stands in {year} only in version "{version}" and does not count: the computation uses "{counted}". If it still holds, please leave "{version}" out there or enter the module as "{counted}", too.',
  },
  'too-many-years': {
    severity: 'error',
    de: 'Die Stellen laufen über {count} Haushaltsjahre ({first} bis {last}), möglich sind höchstens 20. Bitte die Laufzeiten prüfen oder die Einstellung „Haushaltsjahre“ angeben.',
    en: 'The posts span {count} budget years ({first} to {last}), at most 20 are possible. Please check the periods or make the setting "Haushaltsjahre".',
  },
  'no-budget-years': {
    severity: 'error',
    de: 'Es ist kein Haushaltsjahr zu erkennen. Bitte Beginn und Ende der Stellen, eine Spalte „Jahr“ oder die Einstellung „Haushaltsjahre“ angeben.',
    en: 'No budget year can be determined. Please give start and end of the posts, a column "Jahr" or the setting "Haushaltsjahre".',
  },
  'years-without-posts': {
    severity: 'warning',
    de: 'Nach der Einstellung „Haushaltsjahre“ wird auch gerechnet für {years}, die Mappe enthält dafür aber keine Stellen. Bitte die Haushaltsjahre oder die Laufzeiten der Stellen prüfen.',
    en: 'The setting "Haushaltsjahre" includes {years}, but the workbook has no posts for it. Please check the budget years or the periods of the posts.',
  },
  'years-miss-posts': {
    severity: 'error',
    de: 'Die Einstellung „Haushaltsjahre“ nennt {years}, die Stellen laufen aber nur in {touched}. Bitte die Haushaltsjahre oder die Laufzeiten der Stellen berichtigen.',
    en: 'The setting "Haushaltsjahre" names {years}, but the posts only run in {touched}. Please correct the budget years or the periods of the posts.',
  },
  'years-left-out': {
    severity: 'info',
    de: 'Die Stellen laufen auch im Haushaltsjahr {years}; nach der Einstellung „Haushaltsjahre“ zählt es nicht mit.',
    en: 'The posts also run in budget year {years}, which the setting "Haushaltsjahre" leaves out.',
  },
  'unknown-programme': {
    severity: 'error',
    de: 'Das Programm „{programme}“ ist nicht bekannt. Möglich sind: {programmes}.',
    en: 'The programme "{programme}" is not known. Possible are: {programmes}.',
  },
} as const satisfies FindingRoom;
