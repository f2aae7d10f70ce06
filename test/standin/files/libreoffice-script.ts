import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MODULE = 'user/basic/Standard/Module1.xba';
const SETTINGS = 'user/registrymodifications.xcu';

/** What a script does to a workbook, in the Basic of LibreOffice: `Doc` is the workbook, `Tell` prints a line. */
export interface ScriptedWorkbook {
  readonly bytes: Uint8Array;
  readonly statements: readonly string[];
}

const HEAD = `Private oOut As Object
Private Doc As Object

Sub Tell(sLine As String)
  oOut.writeString(sLine & Chr(10))
End Sub

Function Cell(sSheet As String, sCell As String) As Object
  Cell = Doc.Sheets.getByName(sSheet).getCellRangeByName(sCell)
End Function

' The marks of all own sheets that have one, one after the other.
Function Marks() As String
  Dim sMarks As String
  Dim oSheet As Object
  Dim nSheet As Integer
  For nSheet = 0 To Doc.Sheets.getCount() - 1
    oSheet = Doc.Sheets.getByIndex(nSheet)
    If InStr(oSheet.getCellRangeByName("A2").Formula, "KIM-Daten") > 0 Then
      sMarks = sMarks & oSheet.Name & ": " & oSheet.getCellRangeByName("A2").String & Chr(9)
    End If
  Next nSheet
  Marks = sMarks
End Function

Sub OpenFile(sUrl As String)
  Dim aHidden(0) As New com.sun.star.beans.PropertyValue
  aHidden(0).Name = "Hidden"
  aHidden(0).Value = True
  Doc = StarDesktop.loadComponentFromURL(sUrl, "_blank", 0, aHidden())
End Sub

' Saves as an Excel workbook, closes it and opens it again.
Sub SaveAndReopen()
  Dim aFilter(0) As New com.sun.star.beans.PropertyValue
  aFilter(0).Name = "FilterName"
  aFilter(0).Value = "Calc MS Excel 2007 XML"
  Dim sUrl As String
  sUrl = Doc.getURL() & ".saved.xlsx"
  Doc.storeToURL(sUrl, aFilter())
  Doc.close(True)
  OpenFile(sUrl)
End Sub
`;

const textOf = (code: string): string =>
  code.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function moduleOf(calls: readonly string[], subs: readonly string[], out: string): string {
  const main = `Sub Main
  Dim oAccess As Object
  oAccess = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  oOut = createUnoService("com.sun.star.io.TextOutputStream")
  oOut.setOutputStream(oAccess.openFileWrite("file://${out}"))
  oOut.setEncoding("UTF-8")
  On Error Goto Failed
${calls.join('\n')}
  Goto Done
Failed:
  Tell("ERROR " & Error$ & " in line " & Erl)
Done:
  oOut.closeOutput()
  StarDesktop.terminate()
End Sub
`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${textOf([HEAD, ...subs, main].join('\n'))}</script:module>
`;
}

/**
 * Lets LibreOffice open workbooks one after the other, run a script in each, and gives the lines that each of them told.
 *
 * @param locale what numbers, dates and functions are read by, e.g. `de-DE`
 * @throws Error where LibreOffice makes nothing of a script
 */
export function scriptInLibreOffice(
  workbooks: readonly ScriptedWorkbook[],
  locale: string,
): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  const profile = join(folder, 'profile');
  const run = (...words: readonly string[]): void => {
    const environment = `-env:UserInstallation=file://${profile}`;
    execFileSync('soffice', [environment, '--headless', ...words], { stdio: 'pipe', timeout: 60_000 });
  };
  try {
    // The first start makes the profile, with an empty module.
    run('--terminate_after_init');
    const settings = join(profile, SETTINGS);
    const known = readFileSync(settings, 'utf8');
    const item = `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>`;
    writeFileSync(settings, known.replace('</oor:items>', `${item}</oor:items>`));
    const out = join(folder, 'told.txt');
    const files = workbooks.map(({ bytes }, index) => {
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const subs = workbooks.map(
      ({ statements }, index) => `Sub Script${index}\n  ${statements.join('\n  ')}\nEnd Sub\n`,
    );
    const calls = files.flatMap((file, index) => [
      `  Tell("WORKBOOK")`,
      `  OpenFile("file://${file}")`,
      `  Script${index}()`,
      '  Doc.close(True)',
    ]);
    writeFileSync(join(profile, MODULE), moduleOf(calls, subs, out));
    run('macro:///Standard.Module1.Main');
    if (!existsSync(out)) throw new Error('LibreOffice ran no script');
    const told = readFileSync(out, 'utf8');
    const failed = /^ERROR .*$/m.exec(told);
    if (failed !== null) throw new Error(failed[0]);
    return told
      .split('WORKBOOK\n')
      .slice(1)
      .map((lines) => lines.split('\n').filter((line) => line !== ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
