import { isStale } from './build-add-in';
import { startWorkbench } from './start-workbench';

console.log(
  isStale(process.cwd())
    ? 'Die Werkbank wird vorbereitet, beim ersten Mal dauert das etwa eine Minute …'
    : 'Die Werkbank startet …',
);
const { address, certificate } = await startWorkbench(process.cwd(), Number(process.env['PORT'] ?? 3000));

console.log(`
KIM-Abgleich in der Werkbank:  ${address}

Das Zertifikat gilt nur für diesen Rechner; der Browser warnt deshalb beim ersten Mal.
"Erweitert" und "Weiter zu localhost" genügen. Ohne Warnung geht es, wenn der Browser dieser Stelle vertraut:
${certificate.authorityFile}

The browser warns at first, because the certificate is valid for this computer only: choose "Advanced",
"Proceed to localhost", or trust the authority above. Stop with Ctrl+C.
`);
