/** What an administrator may set for a build, as environment variables; absent = as in `manifest.xml`. */

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NAMESPACE = /^[a-z][a-z0-9_]{0,31}$/i;
/** The manifest's schema allows no longer names. */
const LONGEST_NAME = 125;

/** The address that the manifest in the repository names: that of the workbench. */
const DEVELOPMENT = 'https://localhost:3000';

/**
 * What a build is made for.
 *
 * @typedef {object} Deployment
 * @property {string} address where the files are served from, with a path if there is one, without a slash at the end
 * @property {string | undefined} id
 * @property {string | undefined} name
 * @property {string | undefined} namespace
 * @property {string | undefined} provider
 * @property {string | undefined} supportUrl
 */

/**
 * Reads the variables; what is wrong with them is told for all of them at once.
 *
 * @param {Readonly<Record<string, string | undefined>>} variables
 * @returns {{ deployment: Deployment, problems: readonly string[] }} problems in German and English, a sentence each
 */
export function deploymentFrom(variables) {
  const given = (name) => (variables[name]?.trim() ? variables[name].trim() : undefined);
  const deployment = {
    address: given('ADDIN_ADDRESS') ?? DEVELOPMENT,
    id: given('ADDIN_ID'),
    name: given('ADDIN_NAME'),
    namespace: given('ADDIN_NAMESPACE'),
    provider: given('PROVIDER_NAME'),
    supportUrl: given('SUPPORT_URL'),
  };
  const problems = [
    problemOfAddress('ADDIN_ADDRESS', deployment.address),
    deployment.address.endsWith('/') &&
      `ADDIN_ADDRESS ist „${deployment.address}“: bitte ohne Schrägstrich am Ende. / Please without a slash at the end.`,
    deployment.supportUrl !== undefined && problemOfPage('SUPPORT_URL', deployment.supportUrl),
    deployment.id !== undefined &&
      !GUID.test(deployment.id) &&
      `ADDIN_ID ist „${deployment.id}“: keine GUID wie 6f1f3c1e-6a5c-4c1f-9d0e-2b7a3f6b9c51. / Not a GUID.`,
    deployment.namespace !== undefined &&
      !NAMESPACE.test(deployment.namespace) &&
      `ADDIN_NAMESPACE ist „${deployment.namespace}“: bitte bis zu 32 Buchstaben und Ziffern, am Anfang ein Buchstabe. / Please up to 32 letters and digits, a letter first.`,
    ...[
      ['ADDIN_NAME', deployment.name],
      ['PROVIDER_NAME', deployment.provider],
    ].map(
      ([variable, value]) =>
        (value?.length ?? 0) > LONGEST_NAME &&
        `${variable} hat mehr als ${LONGEST_NAME} Zeichen. / Has more than ${LONGEST_NAME} characters.`,
    ),
  ];
  return { deployment, problems: problems.filter((problem) => problem !== false) };
}

function problemOfAddress(variable, value) {
  const problem = problemOfPage(variable, value);
  if (problem !== false) return problem;
  const { search, hash, username } = new URL(value);
  if (search === '' && hash === '' && username === '') return false;
  return `${variable} ist „${value}“: bitte ohne Zugangsdaten, ? und #. / Please without credentials, ? and #.`;
}

function problemOfPage(variable, value) {
  if (!URL.canParse(value) || new URL(value).protocol !== 'https:') {
    return `${variable} ist „${value}“: bitte eine Adresse, die mit https:// beginnt. / Please an address that begins with https://.`;
  }
  return false;
}

/**
 * The manifest for a deployment.
 *
 * @param {string} manifest the one of the repository
 * @param {Deployment} deployment
 * @throws Error where the manifest has not the element that a setting belongs to
 */
export function manifestFor(manifest, { address, id, name, namespace, provider, supportUrl }) {
  const changes = [
    [/(?<=<SupportUrl DefaultValue=")[^"]*/, supportUrl],
    [/(?<=<Id>)[^<]*/, id],
    [/(?<=Value=")KIM-Abgleich(?=")/g, name],
    [/(?<=Value=")KIM(?=")/g, namespace],
    [/(?<=<ProviderName>)[^<]*/, provider],
  ];
  const changed = changes
    .filter(([, value]) => value !== undefined)
    .reduce((text, [element, value]) => {
      if (text.search(element) === -1) throw new Error(`manifest.xml has nothing like ${element}`);
      return text.replace(element, () => escaped(value));
    }, manifest);
  // The domain of the pane has no path, whatever the address has.
  return changed
    .replaceAll(`<AppDomain>${DEVELOPMENT}<`, () => `<AppDomain>${new URL(address).origin}<`)
    .replaceAll(DEVELOPMENT, () => escaped(address));
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
