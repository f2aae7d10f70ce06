/** How the add-in's own sheets look: one accent colour, quiet greys, amounts to the right. */
export const LOOK = {
  accent: '#1F4E5F',
  onAccent: '#FFFFFF',
  muted: '#595959',
  /** Dark enough to be read without colour, where it is bold, too. */
  warning: '#B00020',
  totalFill: '#E8EEF1',
  /** For the series of a chart: told apart without colour, too, and light enough for black amounts in them. */
  series: ['#4F8796', '#A9C4CB', '#DDE7EA', '#8C8C8C'],
  euro: '#,##0.00',
  fte: '0.00',
  weight: '#,##0.00',
  change: '+0.00;-0.00;0.00',
  date: 'dd.mm.yyyy',
  time: 'dd.mm.yyyy hh:mm',
} as const;
