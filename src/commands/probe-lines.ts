import { sentence } from '../domain/findings/sentence';
import type { Language } from '../domain/language';
import { PROBE_NAMES } from '../excel/probe/probes';
import type { ProbeResult, Verdict } from '../excel/probe/run-probe';
import { probes as german } from '../i18n/de/probes';
import { probes as english } from '../i18n/en/probes';
import { fill } from '../i18n/fill';
import { inLanguage } from '../i18n/language';
import type { ProbeReport } from './probe-excel';

/** A report on Excel as it is shown and copied. */
export interface ProbeLines {
  /** What it is, and which Excel it is about. */
  readonly title: string;
  /** What the user has to know first: what went wrong, how many probes came to what. */
  readonly summary: readonly string[];
  /** One for each probe: verdict, name, what was expected, what came. */
  readonly lines: readonly string[];
}

/** A report on Excel in words. */
export function probeLines(report: ProbeReport, language: Language): ProbeLines {
  const texts = inLanguage(language, german, english);
  const { results, problem, reason, sheetLeft, version } = report;
  const count = (verdict: Verdict): string =>
    String(results.filter((each) => each.verdict === verdict).length);
  const counted = fill(texts.summary, {
    done: String(results.length),
    of: String(PROBE_NAMES.length),
    expected: count('expected'),
    known: count('known'),
    unforeseen: count('new'),
  });
  const why = reason === undefined ? '' : sentence(reason, language);
  return {
    title: `${texts.report} · ${version}`,
    summary: [
      ...(sheetLeft ? [texts.sheetLeft] : []),
      ...(problem === null ? [] : [fill(texts.problems[problem], { reason: why })]),
      ...(results.length === 0 ? [] : [counted]),
    ],
    lines: results.map((result) => lineOf(result, texts)),
  };
}

function lineOf({ name, expected, got, verdict }: ProbeResult, texts: typeof german): string {
  return fill(texts.line, {
    verdict: texts.verdicts[verdict],
    name: texts.names[name],
    expected,
    got,
  });
}
