import { ownShareExplainer } from '../../../src/domain/own-share/explain-own-share';
import type { Explanation } from '../../../src/domain/explanation/explanation';
import { explanationTexts as german } from '../../../src/i18n/de/explanation';
import { explanationTexts as english } from '../../../src/i18n/en/explanation';
import { renderExplanation } from '../../../src/i18n/render-explanation';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { every, exactly, exampleCase, post } from '../own-share/example-case';

const input = exampleCase(
  [
    post({
      fte: every(exactly('0.5')),
      personnelPerFte: every(exactly('68123.45')),
      end: { year: 2021, month: 7, day: 15 },
      assumed: true,
    }),
  ],
  { settings: { years: [2021] } },
);
const ownShare = ownShareExplainer(input, kimNrw).explain(
  { measure: 'own-share', module: 2, year: 2021 },
  'granted',
);

const all = (explanation: Explanation): readonly Explanation[] =>
  explanation.kind === 'given' ? [explanation] : [explanation, ...explanation.inputs.flatMap(all)];

describe('the explanation of an own share', () => {
  test('goes down to the cells, with the rule, its grade, and where it was rounded', () => {
    expect(renderExplanation(ownShare, 'de')).toMatchInlineSnapshot(`
     [
       "Eigenanteil: 3.545,45 € = Eigenanteil vor Gegenfinanzierung − Gegenfinanzierung",
       "  Eigenanteil vor Gegenfinanzierung: 3.545,45 € = Kosten − Zuwendung",
       "    Kosten: 18.404,32 € = Summe der Stellen",
       "      Kosten „M2, 2021“ [Stellen!B7]: 18.404,32 € = (Personal- + Sachkosten je VZÄ) × VZÄ × Monate ÷ 12, zuzüglich Einmalkosten, gerundet aus 18.404 1583/4960",
       "        Personalkosten je VZÄ und Jahr: 68.123,45 € je VZÄ und Jahr [Stellen!D7] (angenommen)",
       "        VZÄ: 0,5 VZÄ [Stellen!C7] (angenommen)",
       "        Monate im Jahr: 6 15/31 Monate [Stellen!F7] (angenommen)",
       "    Zuwendung: 14.858,87 € = Summe der Stellen",
       "      Zuwendung „M2, 2021“ [Stellen!B7]: 14.858,87 € = Fördersatz × geförderte VZÄ × Monate ÷ 12, gerundet aus 14.858 27/31",
       "        VZÄ: 0,5 VZÄ [Stellen!C7] (angenommen)",
       "        Monate im Jahr: 6 15/31 Monate [Stellen!F7] (angenommen)",
       "        Förderung der Personalkosten: 14.858,87 € = Fördersatz × geförderte VZÄ-Monate ÷ 12",
       "          Regel: b2-case-management-2021, Kreis Heinsberg, Baustein 2 für 2021: 6 × 55.000 € = 330.000 € (Beleg: veröffentlicht) https://sitzungsdienst.kreis-heinsberg.de/bi/to0050.asp?__ktonr=11894",
       "          Fördersatz je VZÄ und Jahr: 55.000,00 € je VZÄ und Jahr",
       "          VZÄ × Monate: 3 15/62 Monate",
       "          davon gefördert (VZÄ × Monate): 3 15/62 Monate",
       "  Gegenfinanzierung: 0,00 € = anteilig auf die Eigenanteile von Jahr und Modul verteilt",
     ]
    `);
  });

  test('marks assumed inputs', () => {
    const inputs = all(ownShare).filter((each) => each.kind === 'given' && each.place !== null);
    expect(inputs.length).toBeGreaterThan(3);
    expect(inputs.every((each) => each.kind === 'given' && each.assumed)).toBe(true);
  });

  test('has words for every term and formula in both languages', () => {
    for (const each of all(ownShare)) {
      expect(german.terms).toHaveProperty([each.term]);
      if (each.kind === 'computed') expect(german.formulas).toHaveProperty([each.formula]);
    }
    for (const group of ['terms', 'formulas', 'grades', 'rejections', 'units', 'words'] as const) {
      expect(Object.keys(english[group])).toEqual(Object.keys(german[group]));
    }
  });

  test('an unknown figure is unknown with the reason', () => {
    const unknown = exampleCase([post({ module: 3, role: null })], { settings: { years: [2021] } });
    const explained = ownShareExplainer(unknown, kimNrw).explain(
      { measure: 'grant', module: null, year: null },
      'granted',
    );
    expect(explained).toMatchObject({ value: null, unknown: { code: 'rate-unknown' } });
    expect(renderExplanation(explained, 'en')[0]).toBe('Grant: unknown = sum of the posts');
  });
});
