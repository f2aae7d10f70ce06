/** Fills the placeholders in braces of a text. A value that ends in a full stop, as abbreviations do, has its own. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
    const value = values[name] ?? '';
    return /[.…]$/.test(value) ? value : `${value}${stop}`;
  });
}
