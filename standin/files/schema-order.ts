/** Order of the children of `<worksheet>` (CT_Worksheet, ISO/IEC 29500-1, 18.3.1.99). */
export const WORKSHEET_ORDER: readonly string[] = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges ' +
  'scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr ' +
  'conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter ' +
  'rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing ' +
  'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** Order of the children of `<workbook>` (CT_Workbook, ISO/IEC 29500-1, 18.2.27). */
export const WORKBOOK_ORDER: readonly string[] = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups ' +
  'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr ' +
  'smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');
