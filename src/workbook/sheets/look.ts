/** How the add-in's own sheets look: one accent colour, quiet greys, amounts to the right. */
export const LOOK = {
  accent: '#1F4E5F',
  onAccent: '#FFFFFF',
  muted: '#595959',
  totalFill: '#E8EEF1',
  /** For the series of a chart after the first one, which has the accent. */
  series: ['#5B9AA0', '#C9A227', '#A6A6A6'],
  euro: '#,##0.00',
  fte: '0.00',
  weight: '#,##0.00',
  change: '+0.00;-0.00;0.00',
  time: 'dd.mm.yyyy hh:mm',
} as const;
