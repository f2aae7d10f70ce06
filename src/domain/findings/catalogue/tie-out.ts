import type { FindingRoom } from './finding-room';

/** How stated figures compare with computed ones. */
export const TIE_OUT = {
  'stated-deviates': {
    severity: 'warning',
    de: '„{label}“ ist mit {stated} ausgewiesen, berechnet sind{of} {computed}. Der Unterschied beträgt {difference} und ist nicht durch Rundung erklärbar; bitte prüfen, welcher Betrag gilt.',
    en: '"{label}" is stated as {stated}, computed is{of} {computed}. The difference is {difference} and not explained by rounding; please check which amount holds.',
  },
  'bridge-without-posts': {
    severity: 'info',
    de: 'Für den Stand „{version}“ gibt es nur den ausgewiesenen Gesamtbetrag und keine Stellen; deshalb lässt sich nicht sagen, wodurch er sich geändert hat. Bitte bei Bedarf die Stellen dieses Standes mit der Spalte „Stand“ eintragen.',
    en: 'For version "{version}" there is only the stated total and no posts, so it cannot be said what has changed it. If needed, please enter the posts of this version with the column "Stand".',
  },
  'stated-parts-differ': {
    severity: 'warning',
    de: '„{label}“ ist mit {stated} ausgewiesen, die ausgewiesenen Teilbeträge ({parts}) ergeben zusammen {sum}. Der Unterschied beträgt {difference}; bitte die Angaben prüfen.',
    en: '"{label}" is stated as {stated}, but the stated parts ({parts}) add up to {sum}. The difference is {difference}; please check the figures.',
  },
  'stated-without-posts': {
    severity: 'warning',
    de: '„{label}“ kann nicht verglichen werden, weil die Mappe für {subject} keine Stellen enthält. Bitte Modul und Jahr der Angabe oder die Stellen prüfen.',
    en: '"{label}" cannot be compared because the workbook has no posts for {subject}. Please check its module and year, or the posts.',
  },
  'stated-not-by-module': {
    severity: 'warning',
    de: '„{label}“ kann nicht verglichen werden, weil der Betrag nicht für Modul {module} allein berechnet wird. Bitte die Angabe ohne Modul machen oder eine Haushaltszeile je Modul anlegen.',
    en: '"{label}" cannot be compared because the amount is not computed for module {module} alone. Please state it without module, or enter a budget line for each module.',
  },
} as const satisfies FindingRoom;
