import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { parseAst } from 'vite';

/** Functions whose texts are refusals. */
const MAKERS = new Set([
  'conflict',
  'forbidden',
  'notFound',
  'unavailable',
  'notAllowed',
  'unauthenticated',
  'DoorError',
  'StoreError',
  'refuse',
  'bad',
]);
const NAMES = new Set(['message', 'what', 'remedy']);
type Node = { readonly type: string; readonly [member: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every refusal that a source file can utter, with {0} {1} … where values stand. */
export function errorTexts(file: string): string[] {
  const found = new Set<string>();
  const say = (n: unknown): void => {
    if (!isNode(n)) return;
    if (n.type === 'Literal' && typeof n['value'] === 'string') found.add(n['value']);
    if (n.type === 'TemplateLiteral') {
      const quasis = n['quasis'] as { value: { cooked: string } }[];
      found.add(quasis.map((q, i) => q.value.cooked + (i < quasis.length - 1 ? `{${i}}` : '')).join(''));
    }
    if (n.type === 'ConditionalExpression') for (const side of [n['consequent'], n['alternate']]) say(side);
    if (n.type === 'LogicalExpression') for (const side of [n['left'], n['right']]) say(side);
  };
  const nameOf = (n: unknown): string =>
    isNode(n) ? String(n['name'] ?? n['value'] ?? (isNode(n['property']) ? n['property']['name'] : '')) : '';
  const walk = (n: unknown): void => {
    if (Array.isArray(n)) for (const member of n) walk(member);
    if (!isNode(n)) return;
    if (n.type === 'Property' && NAMES.has(nameOf(n['key']))) say(n['value']);
    if (n.type === 'VariableDeclarator' && NAMES.has(nameOf(n['id']))) say(n['init']);
    if ((n.type === 'CallExpression' || n.type === 'NewExpression') && MAKERS.has(nameOf(n['callee'])))
      for (const argument of n['arguments'] as unknown[]) say(argument);
    for (const member of Object.values(n)) if (typeof member === 'object') walk(member);
  };
  walk(parseAst(stripTypeScriptTypes(readFileSync(file, 'utf8'))));
  return [...found];
}
