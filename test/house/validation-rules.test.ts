import { readFileSync } from 'node:fs';
import { parse } from './manifest-element';
import { RULES } from './validation-rules';
import type { RuleName } from './validation-rules';

const XML = readFileSync('manifest.xml', 'utf8');

/** What in the manifest becomes what, so that the service would refuse it. */
const BREAKS: Readonly<Record<RuleName, readonly [from: string | RegExp, to: string]>> = {
  'the version has two to four numbers': [/<Version>[^<]*/, '<Version>1'],
  'the version is 1.0 or above': [/<Version>1\./, '<Version>0.'],
  'the id is a GUID of its own': [/<Id>[^<]*/, '<Id>00000000-0000-0000-0000-000000000000'],
  'every address uses https': ['https://localhost:3000/start.js', 'http://localhost:3000/start.js'],
  'there is a page to start with': [/<SourceLocation DefaultValue="[^"]*"\/>/, ''],
  'there is a page for support': [
    /<SupportUrl DefaultValue="[^"]*"/,
    '<SupportUrl DefaultValue="support.html"',
  ],
  'both icons are pictures': ['reconcile-64.png"/>\n  <SupportUrl', 'reconcile-64.svg"/>\n  <SupportUrl'],
  'the host is one of Office': ['<Host Name="Workbook"/>', '<Host Name="Excel"/>'],
  'required sets are known in their version': [
    'Name="ExcelApi" MinVersion="1.9"',
    'Name="ExcelApi" MinVersion="2.1"',
  ],
  'the labels in a group differ': ['Value="Undo"/>', 'Value="Reconcile"/>'],
  'every button has label, tip and the three icons': ['<bt:Image size="80" resid="Pane.80"/>', ''],
  'every resource that is named is there': ['resid="Pane.Tip"', 'resid="Pane.Hint"'],
  'ids differ': ['id="Kim.Undo"', 'id="Kim.Pane"'],
  'extension points are known': ['xsi:type="PrimaryCommandSurface"', 'xsi:type="Ribbon"'],
  'texts are in languages that are well written': ['Locale="en-GB"', 'Locale="en"'],
  'the add-in may open no page of another domain': [
    '<AppDomain>https://localhost:3000',
    '<AppDomain>https://example.org',
  ],
};

describe.each(Object.entries(RULES))('%s', (name, against) => {
  const [from, to] = BREAKS[name as RuleName];

  test('holds for the manifest', () => {
    expect(against(parse(XML))).toEqual([]);
  });

  test('does not hold for one that breaks it', () => {
    expect(against(parse(XML.replace(from, to)))).not.toEqual([]);
  });
});
