/** Objects that tell when some of their properties are read. */
const tellers = new WeakSet<object>();

/** The object, telling when one of these properties is read, also one that is not there. A plain copy (`{ ...object }`) reads them all. */
export function telling<T extends object>(object: T, keys: readonly string[], tell: (key: string) => void): T {
  const made = { ...object };
  for (const key of keys)
    Object.defineProperty(made, key, {
      enumerable: key in object,
      configurable: true,
      get: (): unknown => {
        tell(key);
        return (object as Record<string, unknown>)[key];
      },
    });
  tellers.add(made);
  return made;
}

/** A copy with another value of one property; what tells of its reading is not read for that, and goes on telling. */
export function withValue(object: object, key: string, value: unknown): object {
  if (!tellers.has(object)) return { ...object, [key]: value };
  const made = Object.defineProperties({}, Object.getOwnPropertyDescriptors(object));
  Object.defineProperty(made, key, { value, writable: true, enumerable: true, configurable: true });
  tellers.add(made);
  return made;
}
