import { CATALOGUE } from '../../src/domain/findings/catalogue';
import { composed } from '../../src/domain/findings/catalogue/composed';
import type { FindingRoom, Severity } from '../../src/domain/findings/catalogue/finding-room';
import type { Finding, FindingCode, FindingValues } from '../../src/domain/findings/finding';
import { sentenceFrom } from '../../src/domain/findings/sentence';
import type { Language } from '../../src/domain/language';

/** What only the stand-in reports: that it cannot open, read or write a file. Excel does that for the add-in. */
const FILE_FINDINGS = {
  'file-empty': {
    severity: 'error',
    de: 'Die Datei ist leer (0 Byte). Bitte die Arbeitsmappe in Excel erneut speichern und diese Datei angeben.',
    en: 'The file is empty (0 bytes). Please save the workbook in Excel again and give that file.',
  },
  'file-not-a-workbook': {
    severity: 'error',
    de: 'Die Datei ist keine Excel-Arbeitsmappe. Bitte eine Datei im Format .xlsx oder .xlsm angeben.',
    en: 'The file is not an Excel workbook. Please give a file in the format .xlsx or .xlsm.',
  },
  'file-damaged': {
    severity: 'error',
    de: 'Die Datei ist beschädigt oder unvollständig und lässt sich nicht öffnen. Bitte in Excel mit „Öffnen und reparieren“ öffnen, neu speichern oder eine Sicherung verwenden.',
    en: 'The file is damaged or incomplete and cannot be opened. Please use "Open and Repair" in Excel, save it again, or use a backup.',
  },
  'file-part-damaged': {
    severity: 'error',
    de: 'Die Datei ist beschädigt: der Bestandteil „{part}“ fehlt oder ist nicht lesbar. Bitte in Excel mit „Öffnen und reparieren“ öffnen, neu speichern oder eine Sicherung verwenden.',
    en: 'The file is damaged: its part "{part}" is missing or cannot be read. Please use "Open and Repair" in Excel, save it again, or use a backup.',
  },
  'file-password-protected': {
    severity: 'error',
    de: 'Die Datei ist mit einem Kennwort verschlüsselt. Bitte in Excel öffnen, das Kennwort zum Öffnen entfernen und die Datei neu speichern.',
    en: 'The file is encrypted with a password. Please open it in Excel, remove the password to open, and save it again.',
  },
  'file-old-format': {
    severity: 'error',
    de: 'Die Datei hat das alte Format .xls. Bitte in Excel öffnen und als .xlsx speichern.',
    en: 'The file has the old format .xls. Please open it in Excel and save it as .xlsx.',
  },
  'file-binary-format': {
    severity: 'error',
    de: 'Die Datei hat das Binärformat .xlsb. Bitte in Excel öffnen und als .xlsx speichern.',
    en: 'The file has the binary format .xlsb. Please open it in Excel and save it as .xlsx.',
  },
  'file-with-macros': {
    severity: 'error',
    de: 'Die Datei heißt .xlsx, enthält aber Makros. Bitte nur öffnen, wenn die Herkunft bekannt ist, und in Excel als .xlsm oder ohne Makros als .xlsx speichern.',
    en: 'The file is called .xlsx but holds macros. Please open it only if you know where it comes from, and save it in Excel as .xlsm, or without macros as .xlsx.',
  },
  'file-beyond-excel': {
    severity: 'error',
    de: 'Die Datei ist beschädigt: der Bestandteil „{part}“ hat {limit}; das lässt Excel nicht zu. Bitte in Excel mit „Öffnen und reparieren“ öffnen, neu speichern oder eine Sicherung verwenden.',
    en: 'The file is damaged: its part "{part}" has {limit}, which Excel does not take. Please use "Open and Repair" in Excel, save it again, or use a backup.',
  },
  'file-too-large': {
    severity: 'error',
    de: 'Die Datei ist entpackt größer als 250 MB, oder ein Bestandteil ist größer als 100 MB; so große Arbeitsmappen werden nicht geöffnet. Bitte nicht benötigte Blätter in eine andere Datei verschieben.',
    en: 'The file unpacks to more than 250 MB, or one of its parts to more than 100 MB; workbooks of that size are not opened. Please move sheets that are not needed to another file.',
  },
  'file-not-readable': {
    severity: 'error',
    de: 'Die Datei „{file}“ kann nicht gelesen werden ({reason}). Bitte Namen und Zugriffsrechte prüfen.',
    en: 'The file "{file}" cannot be read ({reason}). Please check its name and the access rights.',
  },
  'file-not-writable': {
    severity: 'error',
    de: 'Die Ausgabedatei „{file}“ kann nicht geschrieben werden ({reason}). Bitte Ordner, Speicherplatz und Zugriffsrechte prüfen.',
    en: 'The output file "{file}" cannot be written ({reason}). Please check folder, disk space and access rights.',
  },
} as const satisfies FindingRoom;

/** All that a run on a file can report: the findings of the add-in, and those about the file itself. */
export const FILE_RUN_CATALOGUE = composed({ CATALOGUE, FILE_FINDINGS });

export type FileFindingCode = keyof typeof FILE_FINDINGS;

export type FileFinding = Finding<FileFindingCode>;

/** A finding of the add-in, or one about the file. */
export type FileRunFinding = Finding<FindingCode | FileFindingCode>;

/** Makes a finding about a file; the compiler checks that every placeholder of the sentence has its value. */
export function fileFinding<Code extends FileFindingCode>(
  code: Code,
  values: FindingValues<Code, typeof FILE_FINDINGS>,
): FileFinding {
  return { code, place: null, values };
}

/** The finding as one sentence, with sheet and cell in front where it has a place. */
export function fileRunSentence(found: FileRunFinding, language: Language): string {
  return sentenceFrom(FILE_RUN_CATALOGUE, found, language);
}

export function fileRunSeverity({ code }: FileRunFinding): Severity {
  return FILE_RUN_CATALOGUE[code].severity;
}
