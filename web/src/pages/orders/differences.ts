/** One place in which two versions differ; undefined where it was not there. */
export type Difference = { readonly path: string; readonly before?: string; readonly after?: string };

function leaves(value: unknown, path: string, into: Map<string, string>): void {
  if (value !== null && typeof value === 'object' && Object.keys(value).length > 0) {
    for (const [key, inner] of Object.entries(value)) leaves(inner, path === '' ? key : `${path}.${key}`, into);
  } else if (value !== undefined) into.set(path, typeof value === 'string' ? value : JSON.stringify(value));
}

/** Where two values differ, by contract path, in order of path. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [a, b] = [new Map<string, string>(), new Map<string, string>()];
  leaves(before, '', a);
  leaves(after, '', b);
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((path): Difference[] => {
    const [was, is] = [a.get(path), b.get(path)];
    if (was === is) return [];
    return [{ path, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
  });
}
