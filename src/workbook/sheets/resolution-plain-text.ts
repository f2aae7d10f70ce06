import type { Resolution } from '../../domain/resolution/resolution';
import type { RuleSet } from '../../domain/rules/rule-set';
import type { ResolutionTable } from './resolution-tables';
import { resolutionText } from './resolution-text';
import { money } from './resolution-words';

/** A table of the resolution as rows of text, the headings first. */
export function rowsOfText({
  texts,
  amounts,
  rows,
  totals,
}: ResolutionTable): readonly (readonly string[])[] {
  return [
    [...texts, ...amounts],
    ...[...rows, ...totals].map((row) => [...row.texts, ...row.amounts.map(money)]),
  ];
}

/**
 * The draft resolution as text to paste: blank lines between paragraphs, tables as lines with tabs. What the council
 * does not vote on is left out.
 */
export function resolutionPlainText(resolution: Resolution, modules: RuleSet['modules']): string {
  const blocks = resolutionText(resolution, modules);
  return blocks
    .filter(
      ({ kind }, index) => kind !== 'note' && !(kind === 'heading' && blocks[index + 1]?.kind === 'note'),
    )
    .map((block) =>
      block.kind === 'table'
        ? rowsOfText(block.table)
            .map((row) => row.join('\t'))
            .join('\n')
        : block.text,
    )
    .join('\n\n');
}
