import { useCallback, useState } from 'react';
import { forget, keep, kept } from './keep.ts';

/**
 * A form that survives a reload, half filled: every change is kept in this browser until `done`. Never for secrets.
 * @param key which form; forms about different things have different keys
 */
export function useForm<T extends Readonly<Record<string, unknown>>>(
  key: string,
  empty: T,
): { readonly form: T; readonly put: (change: Partial<T>) => void; readonly done: () => void } {
  const [form, setForm] = useState<T>(() => ({ ...empty, ...kept<Partial<T>>(`form.${key}`) }));
  const put = useCallback(
    (change: Partial<T>): void =>
      setForm((before) => {
        const next = { ...before, ...change };
        keep(`form.${key}`, next);
        return next;
      }),
    [key],
  );
  const done = useCallback((): void => {
    forget(`form.${key}`);
    setForm(empty);
  }, [key, empty]);
  return { form, put, done };
}
