import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { koeln2019Workbook } from './koeln-2019/koeln-2019-workbook';
import { noticeWorkbook } from './bescheid/notice-workbook';
import { koelnWorkbook } from './koeln/koeln-workbook';
import { allocationWorkbook } from './kommunen/allocation-workbook';
import { KAMEN_BERGKAMEN_BOENEN } from './kommunen/kamen-bergkamen-boenen';
import { TEN_MUNICIPALITIES } from './kommunen/ten-municipalities';
import { kreisWorkbook } from './kreis/kreis-workbook';
import { applicationForm } from './layouts/application-form';
import { committeeTable } from './layouts/committee-table';
import { longForm } from './layouts/long-form';
import { modulesAsColumns } from './layouts/modules-as-columns';
import { noticeAndSettlement } from './layouts/notice-and-settlement';
import { monthWorkbook } from './monat/month-workbook';
import { ownProgrammeWorkbook } from './programm/own-programme-workbook';
import { templateWorkbook } from './template-workbook';
import { versionsWorkbook } from './ueberleitung/versions-workbook';
import { workbookBytes } from './workbook-bytes';

/**
 * Writes the example workbooks into a folder. The same program always writes the same bytes.
 * @returns the file names
 */
export async function writeExamples(folder: string): Promise<string[]> {
  const workbooks = {
    'kreis.xlsx': kreisWorkbook(true),
    'kreis-noch-nicht-abgezogen.xlsx': kreisWorkbook(false),
    'koeln-2021-2022.xlsx': koelnWorkbook(),
    'koeln-einwanderung-gestalten-2019.xlsx': koeln2019Workbook(),
    'eigenes-programm.xlsx': ownProgrammeWorkbook(),
    'bescheid-2023.xlsx': noticeWorkbook(),
    'monatsabschluss-2026.xlsx': monthWorkbook(),
    'verteilung-auf-kommunen.xlsx': allocationWorkbook(TEN_MUNICIPALITIES),
    'verteilung-kamen-bergkamen-boenen-2021.xlsx': allocationWorkbook(KAMEN_BERGKAMEN_BOENEN),
    'ueberleitung-drei-fassungen.xlsx': versionsWorkbook(),
    'ausschuss-kreuztabelle.xlsx': committeeTable(),
    'module-als-spalten.xlsx': modulesAsColumns(),
    'langform-buchungen.xlsx': longForm(),
    'antrag-formular.xlsx': applicationForm(),
    'bescheid-und-abrechnung.xlsx': noticeAndSettlement(),
    'vorlage-leer.xlsx': templateWorkbook(),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, workbook] of Object.entries(workbooks)) {
    await writeFile(join(folder, name), await workbookBytes(workbook));
  }
  return Object.keys(workbooks);
}
