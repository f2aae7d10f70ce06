import type { Column } from '../column';
import { BUDGET } from './budget';
import { MONEY_SOURCES } from './money-sources';
import { POSTS } from './posts';
import { PROGRAMME } from './programme';
import { LIMITS, RATES } from './rates';
import { withColumns } from './with-columns';

// The empty template has a column for all that the template of the task pane has one for; an example has what it needs.

const MODULE: Column = { ...POSTS.module, needed: false };
const ROLE: Column = { ...POSTS.role, explanation: 'Aufgabe der Stelle, falls die Zeile nur für sie gilt.' };

export const TEMPLATE_BUDGET = withColumns(BUDGET, {
  Bezeichnung: [
    {
      ...MODULE,
      explanation: 'Modul, wenn die Zeile nur eines trägt. Leer: Sie gilt für alle Module ohne eigene Zeile.',
    },
  ],
  Art: [
    {
      heading: 'Deckungskreis',
      width: 16,
      format: 'text',
      explanation: 'Name des Budgets, dessen Zeilen gemeinsam binden (§ 21 Abs. 1 KomHVO NRW).',
    },
  ],
  'Verfügt/Ist': [
    {
      heading: 'Voraussichtlich',
      width: 16,
      format: 'money',
      explanation:
        'Was bis zum Jahresende voraussichtlich verfügt wird, in Euro, alle Zwecke zusammen. Ersetzt „Verfügt/Ist“.',
    },
  ],
});

export const TEMPLATE_MONEY_SOURCES = withColumns(
  MONEY_SOURCES.map((each) =>
    each.heading === 'von' || each.heading === 'bis' ? { ...each, needed: false } : each,
  ),
  {
    Art: [{ ...MODULE, explanation: 'Modul, dem das Geld dient. Leer: allen.' }],
    Jahr: [
      {
        heading: 'Produkt',
        width: 12,
        format: 'text',
        explanation: 'Produkt, bei dem die Deckung steht. Der Beschlussvorschlag nennt es.',
      },
      {
        heading: 'Sachkonto',
        width: 12,
        format: 'text',
        explanation: 'Sachkonto, bei dem die Deckung steht. Der Beschlussvorschlag nennt es.',
      },
      {
        heading: 'Betrag',
        width: 15,
        format: 'money',
        explanation: 'Betrag in Euro, wenn er feststeht. Sonst in „von“ und „bis“ die Spanne eintragen.',
      },
    ],
  },
);

export const TEMPLATE_RATES = withColumns(RATES, {
  'Betrag je VZÄ und Jahr': [
    {
      heading: 'Zuwendung laut Bescheid',
      width: 17,
      format: 'money',
      explanation: 'Summe in Euro, wenn der Bescheid eine Summe nennt statt eines Satzes je Stelle.',
    },
  ],
});

export const TEMPLATE_PROGRAMME = withColumns(PROGRAMME, {
  Modulname: [ROLE],
  Drittmittel: LIMITS,
});
