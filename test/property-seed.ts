import fc from 'fast-check';

/**
 * Property tests draw the same examples on every machine; `PROPERTY_SEED=random npm run test:unit` draws new ones,
 * `PROPERTY_SEED=<number>` repeats a run that failed.
 */
const { PROPERTY_SEED = '20210701' } = process.env;

if (PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: Number(PROPERTY_SEED) });
