/** The least height and width of what is clicked (WCAG 2.2, 2.5.8), also of a link within a line. */
export const TARGET = {
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: '24px',
  minWidth: '24px',
} as const;
