/** Makes a value when it is first asked for, and only once. */
export function makeOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Makes a value for each question when it is first asked, and only once; questions of one key are the same. */
export function makeOnceEach<Question extends readonly unknown[], T>(
  keyOf: (...question: Question) => string,
  make: (...question: Question) => T,
): (...question: Question) => T {
  const made = new Map<string, { readonly value: T }>();
  return (...question) => {
    const key = keyOf(...question);
    const found = made.get(key) ?? { value: make(...question) };
    made.set(key, found);
    return found.value;
  };
}
