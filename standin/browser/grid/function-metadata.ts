/** A custom function as the add-in's metadata file describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
}

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** The functions of a metadata file. */
export function functionsOf(metadata: unknown): readonly FunctionMetadata[] {
  return (metadata as { readonly functions?: readonly FunctionMetadata[] }).functions ?? [];
}
