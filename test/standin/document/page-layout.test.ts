import { openWorkbook } from '../../../standin/files/open-workbook';
import { saveWorkbook } from '../../../standin/files/save-workbook';
import { textOf } from '../files/parts';
import { validationErrors } from '../files/validate-workbook';
import { errorOf, newExcel, sheetOf } from '../with-excel';

test('scale, margins, header and footer are kept in the file and read from it', async () => {
  const excel = await newExcel();
  await excel.Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.zoom = { scale: 62 };
    pageLayout.leftMargin = 36;
    pageLayout.headerMargin = 18;
    const texts = pageLayout.headersFooters.defaultForAllPages;
    texts.leftHeader = 'Kreis A && B';
    texts.rightFooter = 'Seite &P von &N';
    await context.sync();
  });
  const page = {
    fitWidth: null,
    scale: 62,
    margins: { left: 36, right: 50.4, top: 54, bottom: 54, header: 18, footer: 21.6 },
    headerFooter: { leftHeader: 'Kreis A && B', centerHeader: '', rightFooter: 'Seite &P von &N' },
  };
  expect(sheetOf(excel.document, 'Tabelle1').page).toMatchObject(page);
  const bytes = saveWorkbook(excel.document);
  expect(validationErrors([bytes])).toEqual([[]]);
  expect(textOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(
    '<headerFooter><oddHeader>&amp;LKreis A &amp;&amp; B</oddHeader><oddFooter>&amp;RSeite &amp;P von &amp;N</oddFooter></headerFooter>',
  );
  expect(sheetOf(openWorkbook(bytes), 'Tabelle1').page).toMatchObject(page);
});

test('a scale outside of 10 to 400 per cent and a header of more than 255 characters are refused', async () => {
  const excel = await newExcel();
  const change = (set: (layout: Excel.PageLayout) => void) =>
    errorOf(
      excel.Excel.run(async (context) => {
        set(context.workbook.worksheets.getActiveWorksheet().pageLayout);
        await context.sync();
      }),
    );
  const tooSmall = await change((layout) => (layout.zoom = { scale: 9 }));
  expect(tooSmall.code).toBe('InvalidArgument');
  const tooLong = await change((layout) => {
    layout.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(200);
    layout.headersFooters.defaultForAllPages.rightHeader = 'x'.repeat(56);
  });
  expect(tooLong.code).toBe('InvalidArgument');
});
