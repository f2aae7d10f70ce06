import type { FunctionTexts } from '../de/functions';
import { grades } from './grades';

/** Texts of the custom functions in English. The arguments keep their German names, as Excel shows them. */
export const functionTexts: FunctionTexts = {
  problems: {
    'not-a-number':
      'Argument "{column}": "{text}" is not a number. Please give a number such as 1.234,56 (German notation), with € or T€ if you like.',
    'foreign-number':
      'Argument "{column}": "{text}" is not written the German way; it probably means {reading}. Please write it like this or enter the cell as a number.',
    'ambiguous-number':
      'Argument "{column}": "{text}" is ambiguous, it can mean {first} or {second} (German notation). Please enter the cell as a number.',
    'error-value':
      'Argument "{column}" holds the error value {text}. Please repair the formula of this cell.',
    'formula-not-calculated': 'Argument "{column}" is not calculated yet. Please recalculate (F9).',
    'negative-value':
      'Argument "{column}" is negative ({value}); only values from 0 are possible. Please check value and sign.',
    'number-too-large':
      'Argument "{column}": "{text}" is too large, at most {most} is possible. Please check number and unit (€ or T€).',
    'not-a-date': 'Argument "{column}": "{text}" is not a date. Please give a date such as 2021-07-01.',
    'impossible-date': 'Argument "{column}": The date "{text}" does not exist. Please correct it.',
    'implausible-date':
      'Argument "{column}": The date "{text}" lies outside the years 1990 to 2100. Please correct it.',
    'not-a-year':
      'Argument "{column}": "{text}" is not a budget year. Please give a year from 2000 to 2099, for example 2021.',
    'unknown-module': 'Argument "{column}": "{text}" is not a module. Please give 1, 2 or 3.',
    'unknown-word': 'Argument "{column}": "{text}" is not known here. Possible are: {allowed}.',
    'needed-cell-empty': 'Argument "{column}" is empty or 0. Please give a value.',
    'end-before-start':
      'The end {end} lies before the start {start}. Please check the arguments "beginn" and "ende".',
    'rate-unknown':
      'For {subject} no rate is published from {from} on ({reason}). Please give the rate of the grant notice as the argument "fördersatz".',
    'cost-missing':
      'The rate is a ceiling ("up to"): without the cost of the year the grant is unknown. Please give the argument "kosten"; 0 counts as empty.',
    'allocation-not-in-steps':
      '{posts} posts cannot be allocated in steps of {step}. Please change "stellen" or "schritt".',
    'allocation-posts-implausible':
      '{posts} posts are too many to be allocated. Please check the argument "stellen".',
    'allocation-nobody-takes-part': 'No municipality takes part. Please check the argument "teilnahme".',
    'allocation-without-weight':
      'No municipality that takes part has a weight above 0. Please check the argument "gewichte".',
    'ranges-differ':
      'The ranges do not fit: "{first}" has {firstSize}, "{column}" has {size}. Please give ranges of equal size or single cells.',
    'rates-heading-missing':
      'Argument "{column}": the table lacks the heading "{heading}". Please give the range with its headings.',
    'one-cell-needed': 'Argument "{column}" has to be a single cell, not a range.',
    'result-too-large': 'The result is too large. Please check the amounts and their unit (€ or T€).',
  },
  size: '{rows} × {columns} cells',
  verdicts: {
    exact: 'agrees',
    rounded: 'rounded to {step}',
    deviates: 'deviates by {difference}',
  },
  explanation: {
    total: 'Grant {year} for {subject}: {amount}',
    unknown: 'unknown',
    part: '{rate} per FTE and year × {fte} FTE × {months} months ÷ 12 = {amount}; source: {source} ({grade})',
    period: '{start} to {end}: {part}',
    ceiling: 'The rate is a ceiling ("up to")',
    limited: 'The grant is limited to the cost of {cost}',
    below: '{fte} FTE are below the minimum share of {minimum} FTE and are not funded',
    capped: 'Of {fte} FTE at most {cap} FTE are funded',
    noMonths: 'The period from {start} to {end} has no day in the year {year}',
    noFte: 'There is no grant for 0 FTE',
    ownShare: 'Own share: {cost} − {amount} = {ownShare}',
    exceeds:
      'Own share: {ownShare}. The grant exceeds the cost of {cost} by {excess}; the amount probably has to be paid back',
  },
  grades,
};
