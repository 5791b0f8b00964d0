import { decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { expect, test } from 'vitest';
import type { Order } from '../orders/order.ts';
import { columnsOf, OUT_COLUMNS, outRow } from './forms.ts';

const order: Order = {
  id: 'a',
  line: 2,
  question: {
    on: '2026-11-21',
    to: 'SG',
    item: { chip: 'nvidia/h200-sxm' },
    quantity: 8,
    parties: [{ role: 'end-user', country: 'SG', listed: [] }],
  },
};

test.each(['en', 'nl'] as const)(
  '--words in %s says what the ids say, one thing a line, and changes no other column',
  (language) => {
    const d = decide(RULEBOOK, order.question, { language });
    const bare = outRow(order, d);
    const row = outRow(order, d, language);
    expect([bare.length, row.length]).toEqual([OUT_COLUMNS.length, columnsOf(language).length]);
    expect(row.slice(0, bare.length)).toEqual(bare);
    const [answer, toFindOut, toDo, toll, mind] = row.slice(bare.length).map(String);
    expect(answer).toBe(language === 'en' ? 'Not determined: facts are missing' : 'Niet bepaald: er ontbreken feiten');
    expect(toFindOut?.split('\n')).toHaveLength(d.missing.length);
    expect(toFindOut).toContain('endUser.headquarters: ');
    expect(toDo?.split('\n')).toHaveLength(d.duties.length);
    expect(mind?.split('\n')).toHaveLength(d.warnings.length);
    // A duty of which facts are missing is no certain toll.
    for (const [i, levy] of d.levies.entries())
      expect(toll?.split('\n')[i]).toMatch(levy.id.startsWith('may-apply:') ? /^(May apply|Kan gelden)/ : /^\d/);
  },
);
