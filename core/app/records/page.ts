/** One page of a list in a stable order; `next` is the cursor of the page after it, null at the end. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null };
