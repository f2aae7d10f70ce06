/** Texts of what a newcomer begins with. */
export const start = {
  welcome: 'Eigenanteil und Mehrbedarf, auf den Cent',
  intro:
    'Liest die Tabellen dieser Mappe und rechnet. Geschrieben wird dabei nichts; das geschieht erst nach der Vorschau.',
  ribbon:
    '„Abgleichen“ im Menüband liest, rechnet und schreibt in einem Zug: ganz oder gar nicht, mit einem Klick zurückzunehmen.',
  example: {
    title: 'Erst einmal ansehen?',
    text: 'Legt ein kleines, erfundenes Beispiel in neue Blätter: drei Stellen, zwei Jahre. „Zurücknehmen“ entfernt sie wieder.',
    add: 'Beispiel anlegen',
  },
  emptyTemplate: {
    title: 'Noch keine Tabellen?',
    text: 'Legt leere Blätter mit den üblichen Überschriften an; vorhandene bleiben, wie sie sind.',
  },
  templateTitle: 'Vorlage',
  template:
    'Legt die Blätter der Vorlage an, soweit es sie noch nicht gibt: Stellen, Fördersätze, Haushalt, Deckung, Ausgewiesen, Kommunen, Einstellungen. Sie enthalten nur Überschriften und die Namen der Einstellungen.',
  addTemplate: 'Vorlage anlegen',
};

export type StartTexts = typeof start;
