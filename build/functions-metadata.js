import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/**
 * The metadata of the custom functions for Excel, made from the JSDoc comments of the functions. The descriptions
 * there are German; English ones come from a file of translations. Names stay: a formula that is written through the
 * API or stored in a file has to mean the same in every language.
 *
 * @typedef {{ description: string, parameters: Record<string, string> }} Translation by the names of the parameters
 */

/** The files of a folder that hold custom functions. @param {string} folder */
export function functionFiles(folder) {
  return readdirSync(folder)
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts') && readFileSync(file, 'utf8').includes('@customfunction'));
}

/**
 * @param {readonly string[]} files
 * @returns the metadata with German descriptions
 * @throws Error with all that is wrong with the comments
 */
export async function germanMetadata(files) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...files]);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const { functions } = JSON.parse(metadataJson);
  // Errors among the arguments reach the functions, which leave the other cells of a range alone; no data types do.
  return { allowErrorForDataTypeAny: true, functions };
}

/**
 * @param {Awaited<ReturnType<typeof germanMetadata>>} german
 * @param {Record<string, Translation>} translations by the ids of the functions
 * @throws Error naming every description that is missing or that belongs to nothing
 */
export function englishMetadata(german, translations) {
  const problems = [];
  const translated = (known, key, where) => {
    if (typeof known?.[key] !== 'string' || known[key].trim() === '') problems.push(`missing: ${where}`);
    return known?.[key];
  };
  const superfluous = (known, names, where) =>
    problems.push(
      ...Object.keys(known ?? {})
        .filter((name) => !names.includes(name))
        .map((name) => `superfluous: ${where}${name}`),
    );
  const functions = german.functions.map((each) => {
    const known = translations[each.id];
    const names = each.parameters.map((parameter) => parameter.name);
    superfluous(known, ['description', 'parameters'], `${each.id}.`);
    superfluous(known?.parameters, names, `${each.id}.parameters.`);
    return {
      ...each,
      description: translated(known, 'description', `${each.id}.description`),
      parameters: each.parameters.map((parameter) => ({
        ...parameter,
        description: translated(known?.parameters, parameter.name, `${each.id}.parameters.${parameter.name}`),
      })),
    };
  });
  const ids = german.functions.map((each) => each.id);
  superfluous(translations, ids, '');
  if (problems.length > 0) throw new Error(`English descriptions: ${problems.join(', ')}`);
  return { ...german, functions };
}
