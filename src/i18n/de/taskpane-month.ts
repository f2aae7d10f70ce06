/** Texts of the view of the month's end, beside those of its sheet. */
export const month = {
  asOf: 'Stichtag {date}, Haushaltsjahr {year}. Der Abgleich schreibt dafür eine Spalte in „KIM-Monat“; frühere Spalten bleiben stehen.',
  none: 'Kein Monatsabschluss: Dafür braucht die Mappe eine Tabelle „Bescheide“ und in den Einstellungen einen Stichtag, der in einem der Haushaltsjahre oder danach liegt.',
  groups: {
    notice: 'Bescheid und Abruf',
    posts: 'Stellen und Kosten',
    ownShare: 'Eigenanteil und Mehrbedarf',
    yearEnd: 'Jahresabschluss',
  },
  noNotice: 'Für dieses Modul gab es am Stichtag keinen Bescheid.',
  over: 'Die Hochrechnung übersteigt den fortgeschriebenen Ansatz.',
  carryOver: 'Ermächtigungen zum Übertragen (§ 22 KomHVO NRW)',
};

export type MonthViewTexts = typeof month;
