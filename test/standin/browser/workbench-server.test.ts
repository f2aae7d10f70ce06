import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveAddInPage } from '../../../standin/browser/server/add-in-page';
import { findFile } from '../../../standin/browser/server/find-file';
import { answerTo } from '../../../standin/browser/server/workbench-server';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  mkdirSync(join(folder, 'lib/agaveerrorux'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'lib/agaveerrorux/index.html'), page);
  writeFileSync(join(folder, 'lib/office.js'), 'office');
  writeFileSync(join(folder, 'dist/taskpane.html'), page);
  writeFileSync(join(folder, 'dist/kreis.xlsx'), '');
  writeFileSync(join(folder, 'dist/kreis.abgleich.xlsx'), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

const page = `<html><head><meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'"/>
  <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
  <script defer src="start.js"></script></head></html>`;

const files = () => ({
  addIn: join(folder, 'dist'),
  officeJs: join(folder, 'lib'),
  examples: join(folder, 'dist'),
  workbench: new Map([['index.html', new TextEncoder().encode('<p>Werkbank</p>')]]),
});

test('finds files without regard to case, as office.js asks for them', () => {
  expect(findFile(join(folder, 'lib'), '/AgaveErrorUX/Index.html')).toBe(
    join(folder, 'lib/agaveerrorux/index.html'),
  );
});

test.each(['../secret.txt', 'dist/../../secret.txt', '..\\secret.txt', './secret.txt', 'agaveerrorux', ''])(
  'does not serve %s from a folder beside it',
  (path) => {
    expect(findFile(join(folder, 'lib'), path)).toBeNull();
  },
);

test('changes nothing of the built page but the address of office.js and its origin in the policy', () => {
  const { html, policy } = serveAddInPage(page, '/office-js/office.js');
  expect(html).toBe(
    page
      .replace('https://appsforoffice.microsoft.com/lib/1/hosted/office.js', '/office-js/office.js')
      .replace(' https://appsforoffice.microsoft.com', ''),
  );
  expect(policy).toBe("default-src 'none'; script-src 'self'; style-src 'self'; frame-ancestors 'self'");
});

test('a page without a policy is not served', () => {
  expect(() => serveAddInPage('<script src="x/office.js"></script>', '/o.js')).toThrow('no content security');
});

test('the add-in lies at the root with its policy as a header too', () => {
  const answer = answerTo('/taskpane.html', files());
  expect(answer.status).toBe(200);
  expect(answer.headers['Content-Security-Policy']).toContain("default-src 'none'; script-src 'self';");
});

test('serves the workbench, office.js and the list of examples', () => {
  expect(answerTo('/', files()).headers['Location']).toBe('/workbench/');
  expect(answerTo('/workbench/', files()).status).toBe(200);
  expect(String(answerTo('/office-js/Office.js', files()).body)).toBe('office');
  expect(answerTo('/workbench/examples.json', files()).body).toBe('["kreis.xlsx"]');
  expect(answerTo('/examples/kreis.xlsx', files()).status).toBe(200);
});

test.each(['/nothing.js', '/workbench/../secret.txt', '/office-js/../secret.txt', '/%'])(
  'has no %s',
  (path) => {
    expect(answerTo(path, files()).status).toBe(404);
  },
);
