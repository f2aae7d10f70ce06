import { ExplainLink } from './explain-link';
import { FigureLink } from './figure-link';
import { PlaceLink } from './place-link';
import type { Shown } from './shown';

/** An amount, a text or a cell that was made ready to be shown, with its link. */
export function ShownValue({ value }: { readonly value: Shown }) {
  if (typeof value === 'string') return value;
  if ('place' in value) return <PlaceLink place={value.place} />;
  if ('text' in value) return <ExplainLink text={value.text} figure={value.figure} label={value.name} />;
  if ('low' in value) {
    return (
      <>
        <ShownValue value={value.low} /> – <ShownValue value={value.high} />
      </>
    );
  }
  const { amount, figure, name, signed = false } = value;
  return <FigureLink value={amount} signed={signed} figure={figure} label={name} />;
}
