/** Says what is wrong with a value, each complaint with its place; an empty list means that nothing is. */
export type Check = (value: unknown, at: string) => string[];

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** Text without blanks around it; `like` narrows it. */
export const text =
  (like?: RegExp, expected = 'text'): Check =>
  (v, at) =>
    typeof v === 'string' && v !== '' && v.trim() === v && (!like || like.test(v))
      ? []
      : [`${at}: ${shown(v)} is not ${expected}`];

/** A finite number from `low` to `high`, both allowed. */
export const number =
  (low: number, high: number): Check =>
  (v, at) =>
    typeof v === 'number' && v >= low && v <= high ? [] : [`${at}: ${shown(v)} is not a number from ${low} to ${high}`];

export const whole =
  (low: number, high: number): Check =>
  (v, at) =>
    Number.isInteger(v) ? number(low, high)(v, at) : [`${at}: ${shown(v)} is not a whole number`];

export const truth: Check = (v, at) => (typeof v === 'boolean' ? [] : [`${at}: ${shown(v)} is not true or false`]);

export const oneOf =
  (...allowed: readonly string[]): Check =>
  (v, at) =>
    typeof v === 'string' && allowed.includes(v) ? [] : [`${at}: ${shown(v)} is not one of ${allowed.join(', ')}`];

/** At least `least` members, each sound and none twice. */
export const list =
  (member: Check, least: number): Check =>
  (v, at) => {
    if (!Array.isArray(v)) return [`${at}: ${shown(v)} is not a list`];
    const few = v.length < least ? [`${at}: has ${v.length} entries, ${least} or more are needed`] : [];
    const twice = new Set(v.map(shown)).size < v.length ? [`${at}: has an entry twice`] : [];
    return [...few, ...twice, ...v.flatMap((m, i) => member(m, `${at}[${i}]`))];
  };

/** An object with every required member, perhaps optional ones, and no other. */
export const record =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (v, at) => {
    if (typeof v !== 'object' || v === null || Array.isArray(v)) return [`${at}: ${shown(v)} is not an object`];
    const place = (name: string) => (at === '' ? name : `${at}.${name}`);
    const missing = Object.keys(required).filter((name) => !Object.hasOwn(v, name));
    return [
      ...missing.map((name) => `${place(name)}: is missing`),
      ...Object.entries(v).flatMap(([name, member]) => {
        const check = Object.hasOwn(required, name)
          ? required[name]
          : Object.hasOwn(optional, name)
            ? optional[name]
            : undefined;
        return check ? check(member, place(name)) : [`${place(name)}: is not a field of a chip`];
      }),
    ];
  };
