/** A value as it travels: whole numbers of the ledger are written as text, since JSON readers round what is larger than 2^53. */
export type Json<T> = T extends bigint
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Json<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Json<T[Key]> }
      : T;
