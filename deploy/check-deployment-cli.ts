import { fill } from '../src/i18n/fill';
import { checkDeployment } from './check-deployment';
import { deploymentTexts } from './deployment-texts';

/** `npm run check-deployment -- https://intern.example/kim [FOLDER] [--lang en]`: status 0 if all is well, else 2; 64 for usage. */
const given = process.argv.slice(2);
const english = given.includes('--lang') && given[given.indexOf('--lang') + 1] === 'en';
const [address, folder = 'dist', ...more] = given.filter(
  (each, at) => each !== '--lang' && given[at - 1] !== '--lang',
);

if (address === undefined || more.length > 0) {
  process.stderr.write('npm run check-deployment -- https://intern.example/kim [FOLDER] [--lang de|en]\n');
  process.exitCode = 64;
} else {
  const { problems: sentences, summary } = deploymentTexts(english ? 'en' : 'de');
  const { files, version, problems } = await checkDeployment(address, folder);
  for (const { code, file, given: said } of problems) {
    process.stdout.write(`${fill(sentences[code], { file, given: said })}\n`);
  }
  const last = problems.length === 0 ? summary.good : summary.bad;
  process.stdout.write(
    `${fill(last, { files: String(files), problems: String(problems.length), version })}\n`,
  );
  process.exitCode = problems.length === 0 ? 0 : 2;
}
