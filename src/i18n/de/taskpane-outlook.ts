/** Texts of the view of what stands beside the plan, beside those of the sheet. */
export const outlook = {
  intro: 'Neben dem Plan: Nichts davon ändert eine Zahl des Abgleichs.',
  amountOf: '{figure}, {of}',
  none: {
    whatIf: 'Ohne VZÄ in der Stellentabelle lässt sich keine Stelle mehr oder weniger rechnen.',
    forecast: 'Keine Stelle hat ein Datum „Besetzt ab“; die Prognose ist der Plan.',
    useOfFunds: 'Keine Stelle hat ein Datum „Besetzt ab“; unbesetzte Monate sind nicht bekannt.',
    notice: 'Die Mappe enthält keinen Bescheid, der sich mit der Planung vergleichen ließe.',
    passingOn: 'Keine Stelle nennt einen anderen Träger; es wird nichts weitergeleitet.',
  },
};

export type OutlookViewTexts = typeof outlook;
