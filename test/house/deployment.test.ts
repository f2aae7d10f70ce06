import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const DEPLOY = `
  import { deploymentFrom, manifestFor } from './build/deployment.js';
  const { variables, manifest } = JSON.parse(process.argv[1]);
  const { deployment, problems } = deploymentFrom(variables);
  console.log(JSON.stringify({ problems, manifest: problems.length > 0 ? null : manifestFor(manifest, deployment) }));
`;
const MANIFEST = readFileSync('manifest.xml', 'utf8');

/** What the build makes of these environment variables; it runs outside of jest because it is made of modules for Node. */
function deployed(variables: Readonly<Record<string, string>>): {
  readonly problems: readonly string[];
  readonly manifest: string | null;
} {
  const input = JSON.stringify({ variables, manifest: MANIFEST });
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', DEPLOY, input], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as ReturnType<typeof deployed>;
}

test('without a setting the manifest is that of the repository', () => {
  expect(deployed({})).toEqual({ problems: [], manifest: MANIFEST });
});

test('an address may have a path; the domain of the pane has none', () => {
  const { manifest } = deployed({ ADDIN_ADDRESS: 'https://intern.example/kim' });
  expect(manifest).toContain('<SourceLocation DefaultValue="https://intern.example/kim/taskpane.html"/>');
  expect(manifest).toContain('<AppDomain>https://intern.example</AppDomain>');
  expect(manifest).not.toContain('localhost');
});

test('an installation for tests stands beside the one in use: its own id, name, prefix of functions and support', () => {
  const { manifest } = deployed({
    ADDIN_ID: '11111111-2222-4333-8444-555555555555',
    ADDIN_NAME: 'KIM Test & Schulung',
    ADDIN_NAMESPACE: 'KIMTEST',
    PROVIDER_NAME: 'Kreis Musterstadt',
    SUPPORT_URL: 'https://intern.example/hilfe',
  });
  expect(manifest).toContain('<Id>11111111-2222-4333-8444-555555555555</Id>');
  expect(manifest).toContain('<ProviderName>Kreis Musterstadt</ProviderName>');
  expect(manifest).toContain('<SupportUrl DefaultValue="https://intern.example/hilfe"/>');
  expect(manifest!.match(/Value="KIM Test &amp; Schulung"/g)).toHaveLength(6);
  expect(manifest!.match(/Value="KIMTEST"/g)).toHaveLength(3);
  expect(manifest).not.toMatch(/Value="KIM(-Abgleich)?"/);
});

test.each([
  ['ADDIN_ADDRESS', 'http://intern.example', 'beginnt'],
  ['ADDIN_ADDRESS', 'intern.example', 'beginnt'],
  ['ADDIN_ADDRESS', 'https://intern.example/', 'ohne Schrägstrich am Ende'],
  ['ADDIN_ADDRESS', 'https://intern.example?kim', 'ohne Zugangsdaten'],
  ['SUPPORT_URL', 'mailto:kim@intern.example', 'beginnt'],
  ['ADDIN_ID', 'kim', 'keine GUID'],
  ['ADDIN_NAMESPACE', '1KIM', 'am Anfang ein Buchstabe'],
  ['PROVIDER_NAME', 'x'.repeat(126), 'mehr als 125 Zeichen'],
])('%s=%s ends with a sentence', (variable, value, words) => {
  const { problems, manifest } = deployed({ [variable]: value });
  expect(problems).toEqual([expect.stringContaining(words)]);
  expect(problems[0]).toContain(variable);
  expect(manifest).toBeNull();
});
