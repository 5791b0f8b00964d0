import { memo, type ReactNode, useMemo, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useLanguage } from './language.tsx';
import { t } from './text.ts';

export type Choice = { readonly id: string; readonly label: string; readonly words?: string; readonly note?: string };

const M = { none: t('Nothing found'), show: t('Show choices') };
const MOST = 60;

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Choices in which every typed word occurs; those that begin with what was typed come first. */
export function found(choices: readonly Choice[], typed: string): Choice[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const hits = choices.filter((c) => {
    const text = plain(`${c.label} ${c.id} ${c.words ?? ''}`);
    return words.every((w) => text.includes(w));
  });
  const start = plain(typed);
  return hits
    .sort((a, b) => Number(plain(b.label).startsWith(start)) - Number(plain(a.label).startsWith(start)))
    .slice(0, MOST);
}

type Props = {
  label: ReactNode;
  choices: readonly Choice[];
  value: string | undefined;
  onChange: (id: string | undefined) => void;
  placeholder?: string;
};

function ComboField({ label, choices, value, onChange, placeholder }: Props) {
  const { say } = useLanguage();
  const chosen = useMemo(() => choices.find((c) => c.id === value), [choices, value]);
  const [typed, setTyped] = useState<string>();
  const shown = useMemo(() => found(choices, typed ?? ''), [choices, typed]);
  return (
    <ComboBox
      className="combo"
      items={shown}
      inputValue={typed ?? chosen?.label ?? value ?? ''}
      onInputChange={(text) => {
        if (text === (chosen?.label ?? '')) return;
        setTyped(text);
        if (text === '') onChange(undefined);
      }}
      selectedKey={value ?? null}
      onSelectionChange={(key) => {
        setTyped(undefined);
        if (key !== null) onChange(String(key));
      }}
      onBlur={() => setTyped(undefined)}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <div className="combo-box">
        <Input placeholder={placeholder} autoComplete="off" spellCheck={false} />
        <Button aria-label={say(M.show)}>▾</Button>
      </div>
      <Popover className="combo-list">
        <ListBox<Choice> renderEmptyState={() => <p className="none">{say(M.none)}</p>}>
          {(c) => (
            <ListBoxItem id={c.id} textValue={c.label}>
              <span>{c.label}</span>
              {c.note && <small>{c.note}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/**
 * A field that is searched by typing: chips and countries. Clearing the text clears the value.
 * Sixty choices are costly to draw: it is drawn again only when value, choices or label change. `onChange` is therefore
 * the one of that drawing: it must not depend on anything else that changes.
 */
export const Combo = memo(
  ComboField,
  (a, b) => a.value === b.value && a.choices === b.choices && a.label === b.label && a.placeholder === b.placeholder,
);
