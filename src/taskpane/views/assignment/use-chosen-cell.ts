import { useEffect, useRef, useState } from 'react';
import type { Place } from '../../../domain/place';
import { areaAddress } from '../../../workbook/address';
import { cellReference } from '../../../workbook/cell-reference';
import { usePane } from '../../session/use-pane';
import type { Selection } from '../../session/pane-actions';

/** The cells that the pictures show: chosen in one of them, or selected in the grid, whatever came last. */
export function useChosenCell() {
  const { actions } = usePane();
  const [chosen, setChosen] = useState<Selection | null>(null);
  const wentTo = useRef<string | null>(null);
  useEffect(
    () =>
      actions.watchSelection((selection) => {
        // The user may be elsewhere in the picture by the time that the grid tells what they went to.
        if (wentTo.current === cellReference({ sheet: selection.sheet, cell: areaAddress(selection.area) }))
          return;
        wentTo.current = null;
        setChosen(selection);
      }),
    [actions],
  );
  const goTo = (place: Place): void => {
    wentTo.current = cellReference(place);
    void actions.goTo(place);
  };
  return { chosen, choose: setChosen, goTo };
}
