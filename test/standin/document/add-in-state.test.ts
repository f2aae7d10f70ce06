import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { errorOf, newExcel } from '../with-excel';

const namespace = 'urn:beispiel:stand';
let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await newExcel();
});

test('a custom XML part is added, found by its namespace, changed and deleted', async () => {
  const { customXmlParts } = excel.document;
  await excel.Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add(`<?xml version="1.0"?>\n<k:stand xmlns:k="${namespace}">1</k:stand>`);
    parts.add('<anderes/>');
    const found = parts.getByNamespace(namespace);
    const count = found.getCount();
    const part = found.getOnlyItemOrNullObject();
    part.load('id,namespaceUri');
    const xml = part.getXml();
    const none = parts.getByNamespace('urn:fehlt').getOnlyItemOrNullObject();
    await context.sync();
    expect([count.value, part.namespaceUri, none.isNullObject]).toEqual([1, namespace, true]);
    expect(xml.value).toContain('>1</k:stand>');
    parts.getItem(part.id).setXml(`<stand xmlns="${namespace}">2</stand>`);
    await context.sync();
  });
  expect(customXmlParts[0]).toMatchObject({
    namespace,
    xml: `<stand xmlns="${namespace}">2</stand>`,
    part: null,
    changed: true,
  });
  await excel.Excel.run(async (context) => {
    context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem().delete();
    await context.sync();
  });
  expect(customXmlParts.map((part) => part.namespace)).toEqual(['']);
});

test('a part of the file is only marked as deleted', async () => {
  const part = {
    id: '{8B7F0000-0000-0000-0000-000000000001}',
    namespace,
    xml: `<stand xmlns="${namespace}"/>`,
    part: 'customXml/item1.xml',
    changed: false,
    deleted: false,
  };
  excel.document.customXmlParts.push(part);
  const isNull = await excel.Excel.run(async (context) => {
    const found = context.workbook.customXmlParts.getItem(part.id);
    found.delete();
    const again = context.workbook.customXmlParts.getItemOrNullObject(part.id);
    await context.sync();
    return again.isNullObject;
  });
  expect(isNull).toBe(true);
  expect(part).toMatchObject({ changed: false, deleted: true });
});

test('text that is no XML is refused, and several parts are not one', async () => {
  const run = (act: (parts: Excel.CustomXmlPartCollection) => void) =>
    errorOf(
      excel.Excel.run(async (context) => {
        act(context.workbook.customXmlParts);
        await context.sync();
      }),
    );
  expect((await run((parts) => parts.add('kein XML'))).code).toBe('InvalidArgument');
  const several = await run((parts) => {
    parts.add('<a/>');
    parts.add('<b/>');
    parts.getByNamespace('').getOnlyItem();
  });
  expect(several.code).toBe('InvalidOperation');
});

test('settings hold JSON values by key', async () => {
  const read = await excel.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('stand', { lauf: 1 });
    settings.add('alt', 'x');
    await context.sync();
    settings.getItem('stand').value = { lauf: 2 };
    settings.getItem('alt').delete();
    const stand = settings.getItem('stand').load('key,value');
    const missing = settings.getItemOrNullObject('alt');
    const count = settings.getCount();
    await context.sync();
    return [stand.key, stand.value as unknown, missing.isNullObject, count.value];
  });
  expect(read).toEqual(['stand', { lauf: 2 }, true, 1]);
  expect([...excel.document.settings]).toEqual([['stand', { lauf: 2 }]]);
});
