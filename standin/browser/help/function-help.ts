import type { FunctionMetadata } from '../grid/function-metadata';
import { element, leftInWindow } from '../page/element';
import { begunName, openCall } from './function-at';

/** The functions of the add-in, and how formulas with them are written. */
export interface OfferedFunctions {
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  readonly separator: ';' | ',';
}

/** A formula that somebody is typing. */
export interface TypedFormula {
  readonly text: string;
  readonly cursor: number;
  /** Where the help is shown: below this place of the window, or above it where there is no room. */
  readonly place: { readonly left: number; readonly top: number; readonly bottom: number };
  /** Puts another formula in its place. */
  replace(text: string, cursor: number): void;
}

const mostOffered = 8;

/** Helps with the add-in's functions while a formula is typed: completes their names, explains their arguments. */
export class FunctionHelp {
  #typed: TypedFormula | null = null;
  #offers: readonly FunctionMetadata[] = [];
  #chosen = 0;
  #offered: OfferedFunctions = { namespace: '', functions: [], separator: ';' };

  /** @param box a `listbox` that lies over the page */
  constructor(private readonly box: HTMLElement) {
    box.addEventListener('pointerdown', (event) => {
      const index = Number(
        (event.target as HTMLElement).closest('[role=option]')?.id.split('-').at(-1) ?? -1,
      );
      event.preventDefault();
      if (index >= 0) this.#complete(index);
    });
  }

  /** Which functions there are; another workbook language has other texts. */
  offer(offered: OfferedFunctions): void {
    this.#offered = offered;
    this.hide();
  }

  get isOffering(): boolean {
    return this.#offers.length > 0;
  }

  /** The id of the offer that is chosen, for `aria-activedescendant`. */
  get chosenId(): string | null {
    return this.isOffering ? optionId(this.#chosen) : null;
  }

  /** Shows what helps with a formula, or nothing. */
  show(typed: TypedFormula): void {
    const { namespace, functions, separator } = this.#offered;
    const begun = begunName(typed.text, typed.cursor, namespace, functions);
    this.#typed = typed;
    this.#offers = begun?.functions.slice(0, mostOffered) ?? [];
    this.#chosen = 0;
    if (begun !== null) {
      this.#showOffers();
      return;
    }
    const call = openCall(typed.text, typed.cursor, separator);
    const called = functions.find(({ name }) => `${namespace}.${name}`.toUpperCase() === call?.name);
    if (call === null || called === undefined) this.hide();
    else this.#place([...this.#signature(called, call.argument)]);
  }

  hide(): void {
    this.#typed = null;
    this.#offers = [];
    this.box.hidden = true;
  }

  /** Whether a key was meant for the offers. */
  takes(key: string): boolean {
    if (!this.isOffering) return false;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        this.#chosen += key === 'ArrowDown' ? 1 : this.#offers.length - 1;
        this.#chosen %= this.#offers.length;
        this.#showOffers();
        return true;
      case 'Tab':
        this.#complete(this.#chosen);
        return true;
      case 'Escape':
        this.hide();
        return true;
      default:
        return false;
    }
  }

  #complete(index: number): void {
    const typed = this.#typed;
    const chosen = this.#offers[index];
    if (typed === null || chosen === undefined) return;
    const { namespace, functions } = this.#offered;
    const { from, to } = begunName(typed.text, typed.cursor, namespace, functions)!;
    const name = `${namespace}.${chosen.name}(`;
    const rest = typed.text.slice(to).replace(/^\(/, '');
    this.hide();
    typed.replace(typed.text.slice(0, from) + name + rest, from + name.length);
  }

  #showOffers(): void {
    const options = this.#offers.map((each, index) => {
      const option = element('div', 'offer');
      option.id = optionId(index);
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', String(index === this.#chosen));
      option.append(element('strong', '', `${this.#offered.namespace}.${each.name}`));
      if (index === this.#chosen) option.append(element('span', '', each.description ?? ''));
      return option;
    });
    this.#place(options);
  }

  *#signature({ name, description, parameters }: FunctionMetadata, argument: number): Iterable<HTMLElement> {
    const { namespace, separator } = this.#offered;
    const line = element('div', 'signature', `${namespace}.${name}(`);
    const current = Math.min(argument, parameters.length - 1);
    for (const [index, parameter] of parameters.entries()) {
      if (index > 0) line.append(`${separator} `);
      const text = parameter.optional === true ? `[${parameter.name}]` : parameter.name;
      line.append(index === current ? element('strong', '', text) : text);
    }
    line.append(')');
    yield line;
    const explained = parameters[current];
    if (explained !== undefined)
      yield element('div', 'argument', `${explained.name}: ${explained.description ?? ''}`);
    else yield element('div', 'argument', description ?? '');
  }

  #place(contents: readonly HTMLElement[]): void {
    const { left, top, bottom } = this.#typed!.place;
    this.box.replaceChildren(...contents);
    this.box.hidden = false;
    const { height } = this.box.getBoundingClientRect();
    const isBelow = bottom + height <= window.innerHeight || top < height;
    this.box.style.left = leftInWindow(this.box, left);
    this.box.style.top = `${isBelow ? bottom : top - height}px`;
  }
}

function optionId(index: number): string {
  return `offer-${index}`;
}
