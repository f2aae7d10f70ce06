/** Texts of the view of the bridges, beside those of the sheet. */
export const bridge = {
  none: 'Die Mappe enthält nur einen Stand. Eine Überleitung entsteht aus mehreren Ständen der Stellen (Spalte „Stand“) oder aus einer ausgewiesenen Summe mit „Stand“.',
  chart: 'Überleitung von {from} zu {to}: {steps}.',
  chartStep: '{step} {amount}',
  table: 'Schritte von {from} zu {to}',
  levelAfter: 'danach',
  levelOf: 'Eigenanteil: {step}',
  difference: 'Änderung insgesamt',
  differenceOf: 'Änderung des Eigenanteils von {from} zu {to}',
  driverOf: 'Änderung durch {driver}, von {from} zu {to}',
  undocumentedOf: 'Nicht belegte Änderung von {from} zu {to}',
  withinRoundingOf: 'Änderung innerhalb der Rundung von {from} zu {to}',
  undocumented:
    'Nicht belegt sind {amount}. Dafür nennt die Mappe keinen Grund; das Programm erfindet keinen.',
  undocumentedWithin:
    'Nicht belegt sind {amount} (± {precision}, weil der ausgewiesene Betrag gerundet ist). Dafür nennt die Mappe keinen Grund; das Programm erfindet keinen.',
};

export type BridgeViewTexts = typeof bridge;
