import { cellInput } from '../../src/excel/cell-input';

test.each(['=1+1', '+49 2204', '-x', '@Amt', '1/2', '00123', 'Juli 2021', "'schon"])(
  '%s stays text',
  (text) => {
    expect(cellInput(text)).toBe(`'${text}`);
  },
);

test.each([0, 146945.66, true, '', '#N/A', '#REF!'])('%j is handed over as it is', (value) => {
  expect(cellInput(value)).toBe(value);
});
