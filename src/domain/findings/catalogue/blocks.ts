import type { FindingRoom } from './finding-room';

/** What can be wrong with figures that stand in no list: whose labels are not enough, or contradict each other. */
export const BLOCKS = {
  'block-module-by-role': {
    severity: 'warning',
    de: '„{label}“ zählt nach dem Namen der Rolle zu Modul {module}; ein Modul steht nicht dabei. Gehört die Zeile nicht zum Programm, bitte entfernen, sonst „Modul {module}“ dazuschreiben.',
    en: '"{label}" counts for module {module} by the name of the role; no module stands beside it. If the row does not belong to the programme, please remove it, else write "Modul {module}" beside it.',
  },
  'block-labels-contradict': {
    severity: 'error',
    de: 'Die Beschriftungen {texts} sagen Verschiedenes über diese Zahl ({coordinate}). Bitte eine davon ändern oder die Zahl aus der Tabelle nehmen.',
    en: 'The labels {texts} say different things about this figure ({coordinate}). Please change one of them or take the figure out of the table.',
  },
  'block-label-unclear': {
    severity: 'error',
    de: 'Die Beschriftung „{text}“ sagt nicht eindeutig, zu welchem {coordinate} diese Zahl gehört. Bitte ein einziges angeben.',
    en: 'The label "{text}" does not say clearly which {coordinate} this figure belongs to. Please name a single one.',
  },
  'block-unit-in-doubt': {
    severity: 'error',
    de: '„{text}“ steht auf diesem Blatt, aber nicht bei dieser Zahl; ob auch sie in dieser Einheit ist, ist nicht zu erkennen. Bitte die Einheit über jede Tabelle oder in ihre Überschriften schreiben, auch „€“.',
    en: '"{text}" stands on this sheet but not with this figure; whether it is in that unit as well cannot be told. Please write the unit above each table or into its headings, "€" too.',
  },
  'block-label-lost': {
    severity: 'error',
    de: 'Zu „{label}“ stehen hier Zahlen, die nicht gelesen werden können, weil in der Zeile der Überschriften schon Zahlen stehen oder etwas dazwischen steht. Bitte die Tabellen trennen (eigenes Blatt oder untereinander), oder unter „Zuordnung der Tabellen“ angeben, was die Beschriftung bedeutet.',
    en: 'There are figures for "{label}" here that cannot be read because figures stand in the row of the headings already or something stands in between. Please separate the tables (a sheet of their own, or one below the other), or say under "Assignment of the tables" what the label means.',
  },
  'block-coordinate-missing': {
    severity: 'error',
    de: 'Zu dieser Zahl ({label}) sagt keine Beschriftung, zu welchem {coordinate} sie gehört. Bitte in der Zeile, über der Spalte oder im Titel angeben.',
    en: 'No label says which {coordinate} this figure ({label}) belongs to. Please say so in its row, above its column or in the title.',
  },
  'block-grant-only-in-total': {
    severity: 'error',
    de: 'Für {subject} stehen hier Kosten; die Zuwendung steht nur in der Summe ({other}), und wie sie sich verteilt, ist nicht zu erkennen. Bitte die Zuwendung je Modul und Jahr eintragen.',
    en: 'For {subject} costs stand here; the grant stands only in the total ({other}), and how it is divided cannot be told. Please enter the grant by module and year.',
  },
  'block-grant-missing': {
    severity: 'error',
    de: 'Für {subject} stehen hier Kosten, aber keine Zuwendung. Bitte die Zuwendung in die Tabelle eintragen; ist keine bewilligt, eine 0.',
    en: 'There is a cost for {subject} here but no grant. Please enter the grant in the table; a 0 where none was granted.',
  },
  'block-cost-missing': {
    severity: 'error',
    de: 'Für {subject} steht hier eine Zuwendung, aber keine Kosten. Bitte die Kosten in die Tabelle eintragen.',
    en: 'There is a grant for {subject} here but no cost. Please enter the cost in the table.',
  },
  'block-figure-twice': {
    severity: 'error',
    de: 'Diese Zahl ({label}, {subject}) steht auch in {other}, mit einem anderen Betrag. Sind es zwei Stellen, bitte jede in ihrer Zeile benennen („Stelle 1“, „Stelle 2“); sonst angeben, welcher Betrag gilt, zum Beispiel mit „alt“ und „neu“ in den Beschriftungen.',
    en: 'This figure ({label}, {subject}) also stands in {other}, with another amount. If these are two posts, please name each in its row ("Stelle 1", "Stelle 2"); else say which amount counts, for example by "alt" and "neu" in the labels.',
  },
  'block-figure-repeated': {
    severity: 'error',
    de: 'Diese Zahl ({label}, {subject}) steht auch in {other}. Sind es zwei Stellen, bitte jede in ihrer Zeile benennen („Stelle 1“, „Stelle 2“); sonst mit der Beschriftung sagen, was sie unterscheidet (Jahr, „alt“ und „neu“, „Summe“), oder eine von beiden aus der Tabelle nehmen.',
    en: 'This figure ({label}, {subject}) also stands in {other}. If these are two posts, please name each in its row ("Stelle 1", "Stelle 2"); else let the labels say what tells them apart (year, "alt" and "neu", "Summe"), or take one of them out of the table.',
  },
  'block-parts-differ': {
    severity: 'error',
    de: 'Die Kosten ({subject}) sind hier mit {stated} angegeben, ihre Teile ergeben {summed}. Bitte berichtigen, oder die Teile mit „davon“ beginnen lassen, wenn sie nicht alle Kosten sind.',
    en: 'The cost ({subject}) is stated as {stated} here, its parts add up to {summed}. Please correct it, or let the parts begin with "davon" if they are not the whole cost.',
  },
  'block-measure-unknown': {
    severity: 'error',
    de: 'Was die Beträge „{label}“ sind, ist hier nicht zu erkennen: Kosten, Zuwendung oder keines davon? Bitte die Beschriftung ergänzen, zum Beispiel „Sachkosten ({label})“, oder unter „Zuordnung der Tabellen“ angeben, was sie bedeutet.',
    en: 'What the amounts "{label}" are cannot be told here: a cost, a grant or neither? Please complete the label, for example "Sachkosten ({label})", or say under "Assignment of the tables" what it means.',
  },
  'block-figures-unread': {
    severity: 'warning',
    de: 'Die Zahlen zu „{label}“ ({cells}) zählen nicht mit, weil keine Beschriftung sagt, ob sie Kosten, Zuwendung oder Drittmittel sind. Gehören sie dazu, bitte die Beschriftung ergänzen oder unter „Zuordnung der Tabellen“ angeben, was sie bedeutet.',
    en: 'The figures of "{label}" ({cells}) do not count because no label says whether they are a cost, a grant or third-party funds. If they belong here, please complete the label or say under "Assignment of the tables" what it means.',
  },
  'block-figures-unlabelled': {
    severity: 'warning',
    de: 'Hier stehen Zahlen, deren Beschriftung fehlt; sie zählen nicht mit. Gehören sie dazu, bitte davor oder darüber schreiben, was sie sind.',
    en: 'There are figures without a label here; they do not count. If they belong here, please write in front of or above them what they are.',
  },
  'block-illegible': {
    severity: 'error',
    de: 'Hier steht „{text}“, wo ein Betrag stehen sollte ({label}). Bitte den Betrag eintragen; ist es keiner, eine 0.',
    en: 'There is "{text}" here where an amount should stand ({label}). Please enter the amount; a 0 if there is none.',
  },
  'block-amount-blank': {
    severity: 'error',
    de: 'Hier fehlt ein Betrag ({label}), während die anderen Teile der Kosten daneben stehen. Bitte den Betrag eintragen; ist es keiner, eine 0.',
    en: 'An amount is missing here ({label}) while the other parts of the cost stand beside it. Please enter the amount; a 0 if there is none.',
  },
  'block-per-unit': {
    severity: 'error',
    de: 'Dieser Betrag ({label}) ist nach seiner Beschriftung nicht der eines Jahres (sondern etwa eines Monats, einer Stelle, mehrerer Jahre zusammen oder ein Anteil in Prozent); was im Jahr anfällt, steht nirgends. Bitte den Betrag des Jahres eintragen.',
    en: 'By its label, this amount ({label}) is not that of a year (but, say, of a month, one post or several years together, or a percentage); the amount of the year stands nowhere. Please enter the amount of the year.',
  },
  'block-year-differs': {
    severity: 'error',
    de: 'Für „{label}“ ({subject}) stehen hier {stated}, die Monate, Quartale oder Halbjahre daneben ergeben {summed}. Bitte berichtigen.',
    en: 'For "{label}" ({subject}) this says {stated}, the months, quarters or half-years beside it add up to {summed}. Please correct it.',
  },
  'block-year-incomplete': {
    severity: 'warning',
    de: 'Diese Summe („{label}“, {subject}) zählt als Betrag des Jahres; ohne Betrag sind daneben: {months}. Fehlt dort etwas, bitte eintragen.',
    en: 'This sum ("{label}", {subject}) counts as the amount of the year; without an amount beside it: {months}. If something is missing there, please enter it.',
  },
  'block-part-left-out': {
    severity: 'warning',
    de: 'Dieser Betrag („{label}“, {subject}) ist der eines Teils des Jahres und zählt nicht; gerechnet wird mit dem des Jahres in {other}. Kommt er hinzu, bitte dort dazuzählen.',
    en: 'This amount ("{label}", {subject}) is that of a part of the year and does not count; the computation uses that of the year in {other}. If it comes on top, please add it there.',
  },
  'block-paid-left-out': {
    severity: 'info',
    de: '„{label}“ sagt, was aus der Zuwendung wurde (ausgezahlt, abgerufen, zurückgezahlt), nicht was bewilligt ist. Gerechnet wird mit der Zuwendung daneben.',
    en: '"{label}" says what became of the grant (paid out, called up, paid back), not what was granted. The computation uses the grant beside it.',
  },
  'block-no-grant': {
    severity: 'info',
    de: '„{text}“ steht hier, wo die Zuwendung ({label}) stehen sollte; sie zählt als 0.',
    en: '"{text}" stands here where the grant ({label}) should; it counts as 0.',
  },
  'block-grant-in-parts': {
    severity: 'info',
    de: 'Die Zuwendung steht hier in Teilen ({labels}); gerechnet wird mit ihrer Summe.',
    en: 'The grant stands in parts here ({labels}); their sum is computed with.',
  },
  'block-paid-only': {
    severity: 'error',
    de: '„{label}“ sagt, was aus der Zuwendung wurde (ausgezahlt, abgerufen, zurückgezahlt); was bewilligt ist, steht nirgends. Bitte die bewilligte Zuwendung eintragen, oder unter „Zuordnung der Tabellen“ angeben, dass dieser Betrag die Zuwendung ist.',
    en: '"{label}" says what became of the grant (paid out, called up, paid back); what was granted stands nowhere. Please enter the grant, or say under "Assignment of the tables" that this amount is the grant.',
  },
  'block-negative': {
    severity: 'error',
    de: 'Diese Zahl ({label}) ist negativ; hier ist nur ein Wert ab 0 möglich. Bitte den Wert oder die Beschriftung berichtigen.',
    en: 'This figure ({label}) is negative; only values from 0 are possible here. Please correct the value or its label.',
  },
  'block-expenses-negative': {
    severity: 'info',
    de: 'In dieser Tabelle stehen alle Kosten („{label}“ und weitere) mit Minus und alle Zuwendungen ohne; gerechnet wird mit den Beträgen ohne Vorzeichen.',
    en: 'In this table all costs ("{label}" and others) have a minus sign and all grants have none; the amounts are computed with without their signs.',
  },
  'block-signs-by-own-shares': {
    severity: 'info',
    de: 'In dieser Tabelle stehen alle Kosten („{label}“ und weitere) mit Minus. Die angegebenen Eigenanteile sind Kosten minus Zuwendung ohne Vorzeichen; so wird gerechnet.',
    en: 'In this table all costs ("{label}" and others) have a minus sign. The own shares stated are cost less grant without signs, which is how they are computed with.',
  },
  'block-cost-taken-off': {
    severity: 'error',
    de: 'Dieser Betrag ({label}, {subject}) wird nach seiner Beschriftung von den Kosten abgezogen, die anderen daneben nicht. Bitte die Kosten so eintragen, wie sie anfallen, oder die Beschriftung ändern.',
    en: 'By its label this amount ({label}, {subject}) is taken off the cost, the others beside it are not. Please enter the cost as it arises, or change the label.',
  },
  'cost-after-third-party': {
    severity: 'error',
    de: '„{label}“ sind Kosten, von denen Drittmittel schon abgezogen sind; sie würden ein zweites Mal abgezogen. Bitte die Kosten ohne diesen Abzug eintragen und die Drittmittel daneben oder in der Tabelle „Deckung“.',
    en: '"{label}" is a cost that third-party money has already been taken off; it would be taken off a second time. Please enter the cost without that deduction and the third-party money beside it or in the table "Deckung".',
  },
  'block-income-is-grant': {
    severity: 'warning',
    de: '„{label}“ zählt hier als Zuwendung, weil neben den Aufwendungen keine andere steht. Sind andere Erträge darin, bitte getrennt angeben.',
    en: '"{label}" counts as the grant here because no other one stands beside the expenses. If it contains other income, please state it apart.',
  },
  'block-year-of-setting': {
    severity: 'info',
    de: 'Kein Jahr steht bei diesen Zahlen; gerechnet wird mit dem einzigen Haushaltsjahr der Einstellungen, {year}.',
    en: 'No year stands beside these figures; the only budget year of the settings, {year}, is computed with.',
  },
  'block-version-counts': {
    severity: 'warning',
    de: 'Hier stehen mehrere Stände nebeneinander ({versions}). Gerechnet wird mit „{counted}“. Soll ein anderer zählen, bitte die Einstellung „Aktueller Stand“ setzen.',
    en: 'Several versions stand side by side here ({versions}). The computation uses "{counted}". If another one is to count, please set the setting "Aktueller Stand".',
  },
  'own-share-of-one-post': {
    severity: 'info',
    de: 'Der Eigenanteil wird je Modul und Jahr berechnet, und Modul {module} hat mehrere Stellen. Diese Zelle einer einzelnen Stelle bleibt, wie sie ist, und wird nicht abgeglichen.',
    en: 'Own shares are computed by module and year, and module {module} has several posts. This cell of a single post stays as it is and is not reconciled.',
  },
  'own-share-total-left': {
    severity: 'warning',
    de: '„{total}“: Die Worte oder Beträge dieser Zeile passen nicht genau zu allen Stellen von Modulen oder Jahren. Der Eigenanteil bleibt hier, wie er ist, und wird nicht abgestimmt. Ist es die Summe der Zeilen darüber, bitte nur „Summe“ schreiben und die Beträge prüfen.',
    en: '"{total}": the words or amounts of this row do not fit all posts of modules or years exactly. The own share here stays as it is and is not tied out. If it is the total of the rows above, please write only "Summe" and check the amounts.',
  },
  'own-share-shared': {
    severity: 'warning',
    de: 'Den Eigenanteil ({subject}) teilen sich hier mehrere Zellen ({labels}); wie, steht nirgends. Diese Zelle bleibt, wie sie ist, und wird nicht abgeglichen.',
    en: 'Several cells share the own share ({subject}) here ({labels}); how is said nowhere. This cell stays as it is and is not reconciled.',
  },
  'own-share-not-filled': {
    severity: 'warning',
    de: 'Unter „{heading}“ steht vielleicht nicht der ganze Eigenanteil eines Jahres: Die Zellen bleiben, wie sie sind, und werden nicht abgestimmt. Ist es der ganze, bitte nur „Eigenanteil“ schreiben.',
    en: 'What stands under "{heading}" may not be the whole own share of a year: the cells stay as they are and are not tied out. If it is the whole, please write only "Eigenanteil".',
  },
  'own-share-of-other-stage': {
    severity: 'warning',
    de: 'Der Eigenanteil ist hier der {how} „{source}“ ({cell}), der berechnete nicht: Die beiden werden nicht miteinander abgestimmt.',
    en: 'The own share here is the one {how} "{source}" ({cell}), the computed one is not: the two are not tied out.',
  },
  'money-requested-and-granted': {
    severity: 'warning',
    de: '„{source}“ zählt nicht, weil „{other}“ danebensteht: Was bewilligt ist, kann das Beantragte sein. Ist es anderes Geld, bitte dazuschreiben, von wem es kommt.',
    en: '"{source}" does not count because "{other}" stands beside it: what was granted may be what was applied for. If it is other money, please add who it comes from.',
  },
  'source-stands-twice': {
    severity: 'warning',
    de: '„{source}“ steht auch in {other} und zählt nur einmal, mit dem Betrag, der dort steht. Ist es anderes Geld, bitte dort in einer eigenen Zeile eintragen.',
    en: '"{source}" also stands in {other} and counts only once, with the amount that stands there. If it is other money, please enter it there in a row of its own.',
  },
  'source-of-two-amounts': {
    severity: 'warning',
    de: '„{source}“ steht hier mit {amount} und in {other} mit {counted}. Es zählt nur einmal, mit {counted}. Bitte prüfen, welcher Betrag stimmt; ist es anderes Geld, bitte dort in einer eigenen Zeile eintragen.',
    en: '"{source}" stands here as {amount} and in {other} as {counted}. It counts only once, as {counted}. Please check which amount is right; if it is other money, please enter it there in a row of its own.',
  },
  'source-may-stand-twice': {
    severity: 'warning',
    de: '„{source}“ hat denselben Betrag wie {other}, aber einen anderen Namen oder Status; beide zählen, wie sie dort stehen. Ist es dasselbe Geld, bitte eines von beiden entfernen.',
    en: '"{source}" has the same amount as {other} but another name or status; both count as they stand there. If it is the same money, please remove one of them.',
  },
  'own-share-without-year': {
    severity: 'warning',
    de: 'Zu „{label}“ von Modul {module} sagt hier keine Beschriftung das Haushaltsjahr, und auf dem Blatt stehen mehrere. Diese Zelle bleibt, wie sie ist, und wird nicht abgeglichen. Bitte das Jahr in die Zeile schreiben, oder „Summe“, wenn alle Jahre gemeint sind.',
    en: 'No label says the budget year of "{label}" of module {module} here, and the sheet has several. This cell stays as it is and is not reconciled. Please write the year into its row, or "Summe" if all years are meant.',
  },
  'block-labels-not-compared': {
    severity: 'warning',
    de: 'Die Beschriftungen {texts} sagen Verschiedenes ({coordinate}). Deshalb nicht mit der Stellentabelle verglichen: {cells}. Gerechnet wird mit der Liste.',
    en: 'The labels {texts} say different things ({coordinate}). Therefore not compared with the list of posts: {cells}. The list is what is computed with.',
  },
  'block-not-compared': {
    severity: 'warning',
    de: 'Nicht mit der Stellentabelle verglichen, weil Vorzeichen, Einheit oder Beschriftung nicht passen: {cells}. Gerechnet wird mit der Liste.',
    en: 'Not compared with the list of posts because sign, unit or label do not fit: {cells}. The list is what is computed with.',
  },
  'module-not-in-list': {
    severity: 'error',
    de: 'Hier stehen Kosten oder Zuwendung von Modul {module}, die Stellentabelle hat keine Stelle dieses Moduls. Ob sie mitzählen, ist nicht zu erkennen. Bitte Modul {module} in der Stellentabelle ergänzen oder für dieses Blatt in der Zuordnung „Keine Tabelle“ wählen.',
    en: 'Cost or grant of module {module} stand here, and the list of posts has no post of this module. Whether they count cannot be told. Please add module {module} to the list of posts, or choose "Not a table" for this sheet in the assignment.',
  },
  'year-not-in-list': {
    severity: 'error',
    de: 'Hier stehen Kosten oder Zuwendung von Modul {module} für {year}, die Stellentabelle hat in diesem Jahr keine Stelle des Moduls. Ob sie mitzählen, ist nicht zu erkennen. Bitte die Liste ergänzen, die Haushaltsjahre in den Einstellungen nennen oder für dieses Blatt in der Zuordnung „Keine Tabelle“ wählen.',
    en: 'Cost or grant of module {module} for {year} stand here, and the list of posts has no post of the module in this year. Whether they count cannot be told. Please complete the list, name the budget years in the settings, or choose "Not a table" for this sheet in the assignment.',
  },
  'cost-and-grant-apart': {
    severity: 'error',
    de: 'Kosten und Zuwendung stehen auf getrennten Blättern („{cost}“, „{grant}“) und werden so nicht zusammengeführt. Bitte beide auf ein Blatt stellen, zum Beispiel in Spalten „{cost}“ und „{grant}“.',
    en: 'Cost and grant stand on separate sheets ("{cost}", "{grant}") and are not brought together like this. Please put both on one sheet, for example in columns "{cost}" and "{grant}".',
  },
  'module-only-summed': {
    severity: 'error',
    de: 'Diese Zahl ist als Summe gelesen; woraus sie besteht, steht nirgends, und Modul {module} würde ganz fehlen. Ist sie keine Summe, bitte die Überschrift „Summe“ oder „Gesamt“ ändern; sonst die Kosten und die Zuwendung von Modul {module} eintragen.',
    en: 'This figure is read as a sum; what it is the sum of stands nowhere, and module {module} would be missing altogether. If it is no sum, please change the heading "Summe" or "Gesamt"; else enter the cost and the grant of module {module}.',
  },
  'year-only-summed': {
    severity: 'error',
    de: 'Diese Zahl ist als Summe gelesen; woraus sie in {year} besteht, steht nirgends, und Modul {module} würde in diesem Jahr fehlen. Ist sie keine Summe, bitte die Überschrift „Summe“ oder „Gesamt“ ändern; sonst die Kosten und die Zuwendung eintragen oder die Haushaltsjahre in den Einstellungen nennen.',
    en: 'This figure is read as a sum; what it is the sum of in {year} stands nowhere, and module {module} would be missing in that year. If it is no sum, please change the heading "Summe" or "Gesamt"; else enter the cost and the grant, or name the budget years in the settings.',
  },
  'block-of-other-programme': {
    severity: 'warning',
    de: '„{label}“ nennt ein anderes Förderprogramm; die Beträge dazu zählen nicht mit. Gehören sie dazu, bitte „KIM“ (den Namen des eigenen Programms) in die Beschriftung schreiben.',
    en: '"{label}" names another funding programme; the amounts beside it do not count. If they belong here, please write "KIM" (the name of your own programme) into the label.',
  },
  'block-grant-of-other-programme': {
    severity: 'error',
    de: '„{label}“ ist Geld aus einem anderen Förderprogramm. Ob es den Eigenanteil senkt, ist nicht zu erkennen. Bitte die Beschriftung „Drittmittel“ nennen oder die Beträge aus der Tabelle nehmen.',
    en: '"{label}" is money of another funding programme. Whether it lowers the own share cannot be told. Please label it "Drittmittel" or take the amounts out of the table.',
  },
  'block-programme-in-doubt': {
    severity: 'error',
    de: 'Über „{module}“ nennt „{label}“ ein anderes Förderprogramm. Ob „{module}“ noch dazu oder wieder zum eigenen gehört, ist nicht zu erkennen. Bitte in „{module}“ das Programm dazuschreiben, z. B. „KIM“ (den Namen des eigenen).',
    en: '"{label}" above "{module}" names another funding programme. Whether "{module}" still belongs to it or to your own cannot be told. Please add the programme to "{module}", e.g. "KIM" (the name of your own).',
  },
  'sheet-of-other-programme': {
    severity: 'warning',
    de: '„{text}“ nennt ein anderes Förderprogramm oder Gebiet, und nichts auf diesem Blatt nennt das eigene. Module darauf zählen nicht. Gehört es dazu, bitte „KIM“ (den Namen des eigenen Programms) in den Titel schreiben.',
    en: '"{text}" names another funding programme or field, and nothing on this sheet names your own. Modules on it do not count. If it belongs here, please write "KIM" (the name of your own programme) into the title.',
  },
  'sheet-of-other-field': {
    severity: 'error',
    de: '„{text}“ nennt ein anderes Gebiet, und nichts auf diesem Blatt nennt das Förderprogramm. Ob es dazugehört, ist nicht zu erkennen. Wenn ja, bitte „KIM“ (den Namen des eigenen Programms) in den Titel schreiben; wenn nein, „Förderprogramm“ und dessen Namen.',
    en: '"{text}" names another field, and nothing on this sheet names the funding programme. Whether it belongs here cannot be told. If it does, please write "KIM" (the name of your own programme) into the title; if not, "Förderprogramm" and the name of that one.',
  },
  'programme-in-doubt': {
    severity: 'warning',
    de: 'Hier steht „{text}“, und nichts in der Mappe nennt das eigene Förderprogramm. Die Stellen der anderen Blätter zählen trotzdem. Bitte prüfen und „KIM“ (den Namen des eigenen Programms) in den Titel schreiben.',
    en: '"{text}" stands here, and nothing in the workbook names your own funding programme. The posts of the other sheets count nevertheless. Please check, and write "KIM" (the name of your own programme) into the title.',
  },
  'rows-of-other-programme': {
    severity: 'warning',
    de: '„{text}“ nennt ein anderes Förderprogramm; diese Zeilen zählen nicht mit: {rows}. Gehören sie dazu, bitte „KIM“ (den Namen des eigenen Programms) dazuschreiben.',
    en: '"{text}" names another funding programme; these rows do not count: {rows}. If they belong here, please write "KIM" (the name of your own programme) beside it.',
  },
  'block-too-large': {
    severity: 'warning',
    de: 'Das Blatt „{sheet}“ hat mehr als {most} Zellen und ist keine Liste; es wird nicht gelesen.',
    en: 'Sheet "{sheet}" has more than {most} cells and is no list; it is not read.',
  },
  'block-corrected': {
    severity: 'info',
    de: 'Was Beschriftungen dieser Kreuztabelle bedeuten, ist von Hand berichtigt.',
    en: 'What labels of this cross-tab mean was corrected by hand.',
  },
  'correction-lost': {
    severity: 'warning',
    de: 'Die von Hand berichtigte Beschriftung „{text}“ ist auf dem Blatt „{sheet}“ nicht mehr zu finden; die Berichtigung gilt nicht. Bitte die Zuordnung prüfen.',
    en: 'The label "{text}" that was corrected by hand cannot be found on sheet "{sheet}" any more; the correction does not hold. Please check the assignment.',
  },
  'correction-ambiguous': {
    severity: 'error',
    de: 'Eine Beschriftung „{text}“ dieses Blatts ist von Hand berichtigt; jetzt steht sie mehrmals da, und welche gemeint ist, ist nicht zu erkennen. Bitte in der Zuordnung neu angeben oder zurücksetzen.',
    en: 'A label "{text}" of this sheet was corrected by hand; now it stands there several times, and which one is meant cannot be told. Please state it anew in the assignment or reset it.',
  },
  'corrected-line-lost': {
    severity: 'warning',
    de: 'Die von Hand zugeordnete {line} des Blatts „{sheet}“ ({texts}) ist nicht mehr zu finden; die Angabe gilt nicht. Bitte die Zuordnung prüfen.',
    en: 'The {line} of sheet "{sheet}" that was assigned by hand ({texts}) cannot be found any more; what was said does not hold. Please check the assignment.',
  },
  'corrected-line-ambiguous': {
    severity: 'error',
    de: 'Die {line} ({texts}) dieses Blatts ist von Hand zugeordnet; jetzt kommen mehrere in Frage, und welche gemeint ist, ist nicht zu erkennen. Bitte in der Zuordnung neu angeben oder zurücksetzen.',
    en: 'The {line} ({texts}) of this sheet was assigned by hand; now several could be meant, and which one cannot be told. Please state it anew in the assignment or reset it.',
  },
  'corrected-line-unnamed': {
    severity: 'error',
    de: '„{text}“ steht in einer {line}, die von Hand als {holds} zugeordnet ist, und nennt davon keines. Bitte die Beschriftung ergänzen oder unter „Zuordnung der Tabellen“ angeben, was sie bedeutet.',
    en: '"{text}" stands in a {line} that was assigned by hand as {holds}, and names none of them. Please complete the label, or say under "Assignment of the tables" what it means.',
  },
  'corrected-sheet-lost': {
    severity: 'warning',
    de: 'Das Blatt „{sheet}“, dessen Kreuztabelle von Hand berichtigt ist, gibt es nicht mehr; die Berichtigung gilt nicht. Bitte die Zuordnung prüfen.',
    en: 'The sheet "{sheet}", whose cross-tab was corrected by hand, is gone; the correction does not hold. Please check the assignment.',
  },
} satisfies FindingRoom;
