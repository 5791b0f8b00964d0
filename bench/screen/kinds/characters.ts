import { toSimplified } from '../../../core/screen/words/traditional.ts';
import { type Kind, pick, type Random } from './kind.ts';

const BACK = new Map<string, string>();
for (let code = 0x4e00; code < 0x9fa6; code++) {
  const traditional = String.fromCharCode(code);
  const simplified = toSimplified(traditional);
  if (simplified !== traditional) BACK.set(simplified, traditional);
}

const han = (name: string, write: (r: Random, text: string) => string | null): Kind => ({
  name,
  of: 'chinese',
  make: (r, text) => {
    const out = write(r, text);
    return out === null || out === text ? null : out;
  },
});

/** Chinese names in characters, written in another manner or with a slip. */
export const CHARACTER_KINDS: readonly Kind[] = [
  han('han-traditional', (_, text) => [...text].map((c) => BACK.get(c) ?? c).join('')),
  han('han-spaced', (_, text) => [...text].join(' ')),
  han('han-brackets-dropped', (_, text) => text.replace(/[（(][^）)]*[）)]/g, '')),
  han('han-city-in-front', (r, text) => `${pick(r, ['深圳市', '北京', '上海', '广东省', '中国'])}${text}`),
  han('han-form-abbreviated', (_, text) => text.replace(/(?:股份|技术|科技|集团)?有限(?:责任)?公司$/, '')),
  han('han-one-character-wrong', (r, text) => {
    if (text.length < 6) return null;
    const at = Math.floor(r() * (text.length - 2));
    return text.slice(0, at) + pick(r, ['大', '新', '中', '信', '达', '海']) + text.slice(at + 1);
  }),
  han('han-one-character-missing', (r, text) => {
    if (text.length < 6) return null;
    const at = Math.floor(r() * (text.length - 2));
    return text.slice(0, at) + text.slice(at + 1);
  }),
  han('han-and-latin', (r, text) => pick(r, [`${text} (Head Office)`, `${text} Co., Ltd.`, `${text} China`])),
];
