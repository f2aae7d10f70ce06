/** Texts of help and self-check. */
export const help = {
  howTitle: 'So geht es',
  how: [
    '„Mappe prüfen“ liest die Tabellen der Mappe und rechnet. Geschrieben wird dabei nichts.',
    'Der Überblick zeigt das Ergebnis und was zu klären ist. Jede Zelle lässt sich anklicken, jede Zahl führt zu ihrer Herleitung.',
    'Ist eine Überschrift falsch verstanden, hilft die Zuordnung.',
    'Die Vorschau zeigt jede Zelle, die sich ändert. Erst „Schreiben“ ändert die Mappe. „Abgleichen“ im Menüband tut alles in einem Zug.',
    '„Verlauf und Rückgängig“ nimmt einen Lauf zurück, auch nach dem Speichern und erneuten Öffnen.',
  ],
  privacyTitle: 'Datenschutz',
  privacy: [
    'Kein Inhalt der Mappe verlässt diesen Rechner. KIM-Abgleich ruft keinen Server auf und sammelt keine Nutzungsdaten; alles wird in diesem Fenster berechnet.',
    'Die Bibliothek office.js von Microsoft, über die jedes Add-in mit Excel spricht, wird von Microsofts Adresse geladen, soweit Ihre Verwaltung keine eigene Kopie bereitstellt. Sie würde Nutzungsdaten an Microsoft senden. Die Sicherheitsrichtlinie dieser Seite (Content Security Policy) lässt diese Verbindungen nicht zu.',
    'In der Mappe bleiben die Blätter „KIM-…“ und ein unsichtbarer Teil mit den alten Werten der letzten Läufe. Auf diesem Rechner merkt sich KIM-Abgleich nur die gewählte Sprache; office.js legt daneben eine zufällige Kennung und Angaben zur Sitzung ab, nichts aus der Mappe.',
  ],
  checkTitle: 'Selbsttest',
  checkAdvice: 'Prüft, ob alles da ist, was das Add-in braucht. Geändert wird nichts.',
  check: 'Selbsttest starten',
  copy: 'Bericht kopieren',
  passed: 'in Ordnung',
  failed: 'nicht in Ordnung',
  unknown: 'nicht feststellbar',
  checks: {
    host: 'Programm',
    excelApi: 'Schnittstelle zu Excel',
    sharedRuntime: 'Gemeinsame Laufzeit von Menüband und Aufgabenbereich',
    functionsApi: 'Schnittstelle für eigene Funktionen',
    functions: 'Angemeldete KIM-Funktionen',
    workbook: 'Mappe lässt sich lesen und beschreiben',
    structure: 'Blätter lassen sich anlegen',
    worker: 'Rechnen im Hintergrund',
  },
  advice: {
    excelApi: 'Es wird Excel 2021, Microsoft 365 oder Excel im Web gebraucht.',
    sharedRuntime: 'Es wird Excel 2021, Microsoft 365 oder Excel im Web gebraucht.',
    functionsApi: 'Ohne sie zeigen KIM-Funktionen #NAME?. Der Abgleich selbst geht trotzdem.',
    functions: 'Bitte die Mappe schließen und neu öffnen.',
    workbook:
      'Die Mappe ist vielleicht schreibgeschützt geöffnet. Bitte „Bearbeiten“ wählen oder eine Kopie speichern.',
    structure:
      'Der Aufbau der Mappe ist geschützt: Ergebnisblätter lassen sich nicht anlegen. Bitte unter „Überprüfen“ den Arbeitsmappenschutz aufheben.',
    worker:
      'Der Aufgabenbereich rechnet deshalb selbst und bleibt bei großen Mappen für Momente stehen. Bitte prüfen, ob der Server des Add-ins die Dateien im Ordner seiner Version ausliefert und keine Richtlinie (worker-src) sie sperrt.',
  },
  report: 'Selbsttest KIM-Abgleich',
  version: 'Fassung {version}',
  line: '{name}: {result}',
  probeTitle: 'Excel prüfen',
  probeAdvice:
    'Stellt diesem Excel gut fünfzig Proben auf einem Blatt „KIM-Prüfung“, das danach wieder entfernt wird. Am besten in einer neuen, leeren Mappe: Excel kann danach nichts mehr mit Strg+Z zurücknehmen. Der Bericht hilft denen, die das Add-in pflegen.',
  probe: 'Prüfung starten',
  stopProbing: 'Prüfung abbrechen',
  copyProbes: 'Prüfbericht kopieren',
  probesDone: 'Probe {done} von {of}',
  probeFailed: 'Die Prüfung ließ sich nicht ausführen: {message}',
};

export type HelpTexts = typeof help;
