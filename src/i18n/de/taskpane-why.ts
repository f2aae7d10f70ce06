/** Texts of the view of one figure. */
export const why = {
  choose:
    'Bis Sie eine Zahl anklicken, im Überblick, in einer anderen Ansicht oder im Blatt, steht hier der Eigenanteil gesamt.',
  noFigure: 'Zu {cell} gibt es keine Herleitung.',
  wholePosition:
    'Die Zelle zeigt den Anteil ihrer Zeile; hergeleitet ist der Betrag der ganzen Haushaltsstelle.',
  loading: 'Die Herleitung wird erstellt.',
  tree: 'Herleitung: {figure}',
  equals: '= {formula}',
  rounded: 'Gerundet aus {exact}',
  rule: 'Regel: {source}',
  ruleNotApplied: 'Nicht angewandt: {source} ({reason})',
  marks: { unknown: 'unbekannt', assumed: 'angenommen' },
  legend:
    'Gekennzeichnet ist, was nicht sicher ist: schwach belegte Sätze, erschlossene Jahre, Annahmen und Unbekanntes.',
  nothingMarked: 'Kein Satz dieser Herleitung ist schwach belegt, keine Eingabe angenommen.',
  source: 'Quelle öffnen',
  more: '{count} weitere, die nächsten zeigen',
  shortened: 'Gekürzt: Nicht alle Eingaben sind aufgeführt.',
  copy: 'Als Text kopieren',
};

export type WhyTexts = typeof why;
