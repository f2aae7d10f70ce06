import type { HelpTexts } from '../de/taskpane-help';

/** Texts of help and self-check. */
export const help: HelpTexts = {
  howTitle: 'How it works',
  how: [
    '"Examine the workbook" reads the tables of the workbook and computes. Nothing is written by it.',
    'The overview shows the result and what is to be settled. Every cell can be clicked, every figure leads to its origin.',
    'Where a heading was misunderstood, the assignment helps.',
    'The preview shows every cell that changes. Only "Write" changes the workbook. "Reconcile" in the ribbon does it all in one go.',
    '"History and undo" takes a run back, also after saving and reopening.',
  ],
  privacyTitle: 'Privacy',
  privacy: [
    'Nothing of the workbook leaves this computer. KIM-Abgleich calls no server and collects no usage data; everything is computed in this window.',
    "Microsoft's library office.js, through which every add-in talks to Excel, is loaded from Microsoft's address unless your administration offers a copy of its own. It would send usage data to Microsoft. The content security policy of this page does not allow these connections.",
    'The sheets "KIM-…" and an invisible part with the old values of the last runs stay in the workbook. On this computer KIM-Abgleich remembers only the chosen language; office.js keeps a random id and facts of the session beside it, nothing of the workbook.',
  ],
  checkTitle: 'Self-check',
  checkAdvice: 'Looks whether everything that the add-in needs is there. Nothing is changed.',
  check: 'Start the self-check',
  copy: 'Copy the report',
  passed: 'in order',
  failed: 'not in order',
  unknown: 'cannot be found out',
  checks: {
    host: 'Program',
    excelApi: 'Interface to Excel',
    sharedRuntime: 'Shared runtime of ribbon and task pane',
    functionsApi: 'Interface for custom functions',
    functions: 'Registered KIM functions',
    workbook: 'Workbook can be read and written',
    structure: 'Sheets can be added',
    worker: 'Computing in the background',
  },
  advice: {
    excelApi: 'Excel 2021, Microsoft 365 or Excel on the web is needed.',
    sharedRuntime: 'Excel 2021, Microsoft 365 or Excel on the web is needed.',
    functionsApi: 'Without it KIM functions show #NAME?. The reconciliation itself works nevertheless.',
    functions: 'Please close the workbook and open it again.',
    workbook: 'The workbook may be open for reading only. Please choose "Edit" or save a copy.',
    structure:
      'The structure of the workbook is protected: result sheets cannot be added. Please unprotect the workbook under "Review".',
    worker:
      'The pane therefore computes by itself and stands still for moments with large workbooks. Please check that the server of the add-in delivers the files in the folder of its version and that no policy (worker-src) blocks it.',
  },
  report: 'Self-check of KIM-Abgleich',
  version: 'Version {version}',
  line: '{name}: {result}',
  probeTitle: 'Check Excel',
  probeAdvice:
    'Puts more than fifty probes to this Excel on a sheet "KIM-Prüfung", which is removed afterwards. A new, empty workbook is the best place: Excel can undo nothing with Ctrl+Z afterwards. The report helps those who maintain the add-in.',
  probe: 'Start the check',
  stopProbing: 'Cancel the check',
  copyProbes: 'Copy the check report',
  probesDone: 'Probe {done} of {of}',
  probeFailed: 'The check could not be carried out: {message}',
};
