import type { Explanation } from '../../domain/explanation/explanation';

/** Numbers for figures, the same for figures that are alike: what they were computed from is compared by its numbers. */
export class FigureKeys {
  readonly #known = new WeakMap<Explanation, number>();
  readonly #byText = new Map<string, number>();

  of(figure: Explanation): number {
    const known = this.#known.get(figure);
    if (known !== undefined) return known;
    const text =
      figure.kind === 'given'
        ? JSON.stringify(figure)
        : JSON.stringify({ ...figure, inputs: figure.inputs.map((input) => this.of(input)) });
    const key = this.#byText.get(text) ?? this.#byText.size;
    this.#byText.set(text, key);
    this.#known.set(figure, key);
    return key;
  }
}
