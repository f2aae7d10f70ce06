import { ExplainLink } from './explain-link';
import { FigureLink } from './figure-link';
import { PlaceLink } from './place-link';
import type { Shown } from './shown';

/** An amount, a text or a cell that was made ready to be shown, with its link. */
export function ShownValue({ value }: { readonly value: Shown }) {
  if (typeof value === 'string') return value;
  if ('place' in value) return <PlaceLink place={value.place} />;
  if ('text' in value) return <ExplainLink {...value} />;
  if ('low' in value) {
    return (
      <>
        <FigureLink {...value.low} /> – <FigureLink {...value.high} />
      </>
    );
  }
  return <FigureLink {...value} />;
}
