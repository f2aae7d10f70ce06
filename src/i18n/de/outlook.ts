/** Texts of the sections beside the plan: notice, passing on, registration, what-if, forecast, use of funds. */
export const outlook = {
  several: 'mehrere',
  notice: {
    heading: 'Bescheid gegen Planung',
    columns: {
      planRate: 'Satz Planung',
      noticeRate: 'Satz Bescheid',
      plan: 'Zuwendung nach Planung',
      notice: 'Zuwendung nach Bescheid',
      difference: 'Mehr oder weniger',
    },
    rule: 'Es gilt der Bescheid. Die Zuwendung nach Planung ist die derselben Stellen ohne ihn.',
    pair: '{module}, {from} bis {to}: Bescheid {notice} ({noticeSource}), sonst {plan} ({planSource}).',
    sum: '{module}, {year}: Der Bescheid nennt eine Summe statt eines Satzes.',
    ownRate: 'Fördersatz der Stellenzeile',
    stated:
      '{module}, {year}: Die Zuwendung ist in der Stellentabelle angegeben; der Satz wirkt sich nicht aus.',
  },
  passingOn: {
    heading: 'Weiterleitung an Träger',
    columns: {
      carrier: 'Träger',
      personnelCost: 'Personalkosten',
      ceiling: 'Höchstbetrag (Fördersatz)',
      passedOn: 'Weitergeleitet',
      topUp: 'Aufstockung des Kreises',
      total: 'An den Träger',
      staysWithKreis: 'Bleibt beim Kreis',
      staysWithCarrier: 'Bleibt beim Träger',
    },
    bearing:
      'Wer trägt was: An den Träger − Zuwendung = bleibt beim Kreis; Kosten − an den Träger = bleibt beim Träger (negativ: mehr als seine Kosten).',
    rule: 'Weitergeleitet wird je Stelle der kleinere Betrag aus Personalkosten und Fördersatz, dazu die Aufstockung.',
    topUp: 'Aufstockung des Kreises: {amount} je VZÄ und Jahr.',
    noTopUp: 'Eine Aufstockung des Kreises je VZÄ ist nicht eingestellt.',
  },
  registration: {
    heading: 'Anmeldung für den Haushalt {years}',
    headingWithPlanning: 'Anmeldung für den Haushalt {years} und mittelfristige Planung bis {last}',
    columns: {
      amount: 'Anzumelden (Eigenanteil)',
      account: 'Haushaltsstelle',
      kind: 'Art',
      planningYear: '{year} (mittelfristige Planung)',
    },
    kinds: { expenditure: 'Aufwendung', grant: 'Ertrag', 'counter-financing': 'Ertrag' },
    counterFinancing: 'Gegenfinanzierung: {sources}',
    expenditure: 'Aufwendungen',
    income: 'Erträge',
    fundingNeed: 'Zuschussbedarf',
    gross: 'Aufwendungen und Erträge brutto; Zuschussbedarf = Aufwendungen − Erträge.',
    excess:
      'Zuwendung, die die Kosten übersteigt, ist nicht als Ertrag angesetzt, weil sie voraussichtlich zurückzuzahlen ist.',
    byModule: 'Dasselbe nach Modul und Haushaltsstelle',
    payRise:
      'Personalkosten von {years} an mit der Tarifsteigerung fortgeschrieben (angenommen): {rises}. Sach- und Einmalkosten sind unverändert.',
    payRiseOfYear: '{year} {percent} % ({source})',
    withoutSource: 'Quelle nicht eingetragen',
    wholeTotals:
      'Gesamtkosten, die nicht in Personal- und Sachkosten aufgeteilt sind, sind ganz mit der Tarifsteigerung erhöht.',
    planning: '{years}: mittelfristige Planung (§ 84 GO NRW), nicht Teil des nächsten Haushalts.',
    goesOn:
      'Nach der Tabelle enden diese Stellen mit dem Jahr {year} (Projektende); hier ist angenommen, dass sie fortbestehen.',
    sameCost:
      'Kosten wie {year}, ohne Tarif- und Stufensteigerung, weil die Tabelle für das Jahr keine nennt.',
    projection:
      'Fortschreibung, keine Zusage: mit den Fördersätzen, die für diese Jahre bekannt sind, und der Gegenfinanzierung, die diese Jahre nennt ({scenario}).',
  },
  whatIf: {
    heading: 'Was wäre, wenn: eine Stelle mehr oder weniger',
    columns: {
      moreCost: '+1 Stelle: Kosten',
      moreGrant: '+1 Stelle: Zuwendung',
      moreOwnShare: '+1 Stelle: Eigenanteil',
      fewerOwnShare: '−1 Stelle: Eigenanteil',
      financed: 'Zu 100 % finanziert',
    },
    financed: '{halfPosts} VZÄ (genau {fte})',
    less: 'unter 1 VZÄ',
    text: 'Neben dem Plan: eine Stelle (1,0 VZÄ) vom ersten Tag des Jahres an, solange das Modul im Jahr Stellen hat; dieselbe Änderung gilt in jedem weiteren Jahr. Kosten: Durchschnitt des Moduls; vor Gegenfinanzierung.',
    nextText:
      'Jahre nach {year}: auf die fortgeschriebenen Stellen der Anmeldung zum nächsten Haushalt bezogen.',
    fullText:
      '„Zu 100 % finanziert“: So viele Stellen bezahlt die Zuwendung des Plans ganz, auf halbe Stellen abgerundet; in Klammern auf 0,01 abgerundet.',
  },
  forecast: {
    heading: 'Prognose nach Besetzung',
    columns: { figure: 'Größe', plan: 'Plan', forecast: 'Prognose', difference: 'Prognose − Plan' },
    text: 'Neben dem Plan: Kosten und Zuwendung beginnen mit „Besetzt ab“; Stellen ohne dieses Datum zählen wie geplant.',
  },
  useOfFunds: {
    heading: 'Verwendung der Zuwendung (für den Verwendungsnachweis)',
    columns: {
      planned: 'VZÄ-Monate geplant',
      filled: 'VZÄ-Monate besetzt',
      byPlan: 'Zuwendung nach Plan',
      byFilled: 'Zuwendung nach besetzten Monaten',
      notUsed: 'Unterschied',
      repayment: 'Zurückzuzahlen',
    },
    rules: {
      none: 'Regel: Der Unterschied bleibt bei der Kommune. Quelle: {source}',
      'by-months': 'Regel: Der Unterschied ist nach unbesetzten Monaten zurückzuzahlen. Quelle: {source}',
    },
  },
};

export type OutlookTexts = typeof outlook;
