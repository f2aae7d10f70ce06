import { parseArgs } from 'node:util';
import type { Basis, Scenario } from '../../src/domain/case';
import { SCENARIOS } from '../../src/domain/case';
import { PROFILE_NAMES, type ProfileName } from '../document/behaviour/profiles';

const BASES: readonly string[] = ['net', 'gross'] satisfies Basis[];

export const USAGE = `Aufruf: npm run reconcile -- EINGABE.xlsx|ORDNER [--out AUSGABE.xlsx|ORDNER] [--json]
                              [--scenario granted|lower|upper|rejected] [--basis net|gross]
                              [--explain ZAHL] … [--reading]
                              [--profile ltsc2021|desktop|web|mac]

Gleicht die Arbeitsmappe EINGABE ab und schreibt das Ergebnis nach AUSGABE
(ohne Angabe: NAME.abgleich.xlsx neben der Eingabe). Die Eingabe bleibt unverändert.

Für einen ORDNER gleicht es jede Mappe darin ab, auf allen Kernen, und schreibt KIM-Übersicht.xlsx mit einer Zeile,
dem Eigenanteil und der ersten offenen Frage je Mappe; eine unbrauchbare Mappe ist eine Zeile mit ihrem Grund.

  --out       Name der Ausgabedatei, für einen Ordner der Ordner der Ergebnisse
  --json      ein JSON-Objekt auf der Standardausgabe statt der Tabelle
  --scenario  granted: bewilligte und bereits eingerechnete Mittel (Vorgabe) ·
              lower, upper: offenes Geld mit dem unteren, oberen Betrag ·
              rejected: offenes Geld fällt weg
  --explain   zeigt, wie eine Zahl entsteht, bis zu den Zellen; mehrfach möglich:
              M2/2022, M2, 2022, gesamt (Eigenanteil), ebenso „Zuwendung M2 2022“, „Kosten“, „Gegenfinanzierung“
              "05.313.01 / 501900/2021" (Mehrbedarf der Haushaltsstelle), Kamen (Stellen der Kommune)
              deckung · szenarien · überleitung, überleitung/VZÄ · abgleich · bescheid · weiterleitung ·
              verteilung/Kamen · anmeldung/M2/2023 · was-wäre-wenn/M2 · prognose · verwendung
  --reading   zeigt, was als was gelesen wurde: Bereiche, Beschriftungen, Summen und was ungelesen blieb
  --profile   das Excel, das nachgestellt wird, mit seinen bekannten Eigenheiten; ohne Angabe mit keiner
  --basis     net, gross: zeigt daneben, was netto oder brutto wäre; was gilt, entscheidet der Haushaltsvermerk

Rückgabewert: 0 fertig, auch mit Warnungen · 2 Eingabe nicht verwendbar, nichts geschrieben · 64 falscher Aufruf`;

export interface Arguments {
  readonly input: string;
  readonly output: string | null;
  readonly json: boolean;
  readonly scenario: Scenario | null;
  readonly basis: Basis | null;
  /** Figures to explain, as they were asked for. */
  readonly explain: readonly string[];
  /** Whether to show what was read as what. */
  readonly reading: boolean;
  /** The Excel that is stood in for; null for one without peculiarities. */
  readonly profile: ProfileName | null;
}

/** The command line was not understood; the message says why. */
export class UsageError extends Error {}

/**
 * Reads the command line.
 * @returns null where help was asked for.
 * @throws UsageError
 */
export function readArguments(words: readonly string[]): Arguments | null {
  const { values, positionals } = parse(words);
  if (values.help === true) return null;
  const [input, ...rest] = positionals;
  if (input === undefined) throw new UsageError('Es fehlt die Eingabedatei.');
  if (rest.length > 0)
    throw new UsageError(`Nur eine Eingabedatei ist möglich, zu viel ist: ${rest.join(' ')}`);
  return {
    input,
    output: values.out ?? null,
    json: values.json === true,
    scenario: oneOf<Scenario>('scenario', values.scenario, SCENARIOS),
    basis: oneOf<Basis>('basis', values.basis, BASES),
    explain: values.explain ?? [],
    reading: values.reading === true,
    profile: oneOf<ProfileName>('profile', values.profile, PROFILE_NAMES),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        json: { type: 'boolean' },
        reading: { type: 'boolean' },
        scenario: { type: 'string' },
        basis: { type: 'string' },
        profile: { type: 'string' },
        explain: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`Die Angaben sind nicht verständlich (${(error as Error).message}).`);
  }
}

function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly string[],
): T | null {
  if (value === undefined) return null;
  if (!allowed.includes(value)) {
    throw new UsageError(`--${option} kennt nur ${allowed.join(', ')}, nicht „${value}“.`);
  }
  return value as T;
}
