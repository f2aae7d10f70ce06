import { load } from 'js-yaml';
import { publicCode, publisherFrom } from '../../deploy/release/publiccode';
import { PRODUCT_VERSION } from '../../src/domain/product-version';
import packaged from '../../package.json';

const PUBLISHER = {
  url: 'https://git.example.org/kim-abgleich.git',
  maintainer: 'Kreis "Musterland" & Töchter: IT',
};

interface PublicCode {
  readonly name: string;
  readonly url: string;
  readonly softwareVersion: string;
  readonly releaseDate: string;
  readonly description: Readonly<Record<string, Description>>;
  readonly legal: { readonly license: string };
  readonly maintenance: { readonly type: string; readonly contacts: readonly { readonly name: string }[] };
  readonly localisation: { readonly availableLanguages: readonly string[] };
}

interface Description {
  readonly genericName: string;
  readonly shortDescription: string;
  readonly longDescription: string;
  readonly features: readonly string[];
}

const written = (): PublicCode => load(publicCode(process.cwd(), PUBLISHER)) as PublicCode;

test('publiccode.yml has every key that the standard requires, in its ranges', () => {
  const file = written();
  expect(Object.keys(file)).toEqual(
    expect.arrayContaining(
      'publiccodeYmlVersion name url platforms developmentStatus softwareType description legal maintenance localisation'.split(
        ' ',
      ),
    ),
  );
  for (const { genericName, shortDescription, longDescription, features } of Object.values(
    file.description,
  )) {
    expect(genericName.length).toBeLessThanOrEqual(35);
    expect(shortDescription.length).toBeLessThanOrEqual(150);
    expect(longDescription.length).toBeGreaterThanOrEqual(150);
    expect(longDescription.length).toBeLessThanOrEqual(10_000);
    expect(features.length).toBeGreaterThan(0);
  }
  expect(Object.keys(file.description)).toEqual(file.localisation.availableLanguages);
  expect(file.legal.license).toBe(packaged.license);
});

test('publisher, version and day are those of the release', () => {
  expect(written()).toMatchObject({
    url: PUBLISHER.url,
    softwareVersion: PRODUCT_VERSION,
    releaseDate: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as string,
    maintenance: { type: 'internal', contacts: [{ name: PUBLISHER.maintainer }] },
  });
});

test('without a publisher there is none, and an address without https is told', () => {
  expect(publisherFrom({ REPOSITORY_URL: 'https://git.example.org/' })).toBeNull();
  expect(publisherFrom({ REPOSITORY_URL: ' https://git.example.org/ ', PROVIDER_NAME: 'Kreis' })).toEqual({
    url: 'https://git.example.org/',
    maintainer: 'Kreis',
  });
  expect(() => publicCode(process.cwd(), { ...PUBLISHER, url: 'git.example.org' })).toThrow(
    'REPOSITORY_URL ist „git.example.org“: bitte eine Adresse, die mit https:// beginnt.',
  );
});
