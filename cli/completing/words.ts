import { RULEBOOK } from '@tolhuis/rulebook';
import { LISTS } from '@tolhuis/rulebook/lists/catalogue.ts';
import { DESK_OPERATIONS } from '@tolhuis/server/operations/index.ts';

/** What an option or an argument may hold, where that is a word of ours. */
export type WordKind =
  | 'chips'
  | 'scenarios'
  | 'lists'
  | 'switches'
  | 'assumptions'
  | 'languages'
  | 'readings'
  | 'operations'
  | 'shells';
export type CompletionWords = Readonly<Record<WordKind, readonly string[]>>;

/** The words of each kind, from the rulebook, the catalogue of lists and the operations. */
export function completionWords(): CompletionWords {
  const switches = new Map(
    RULEBOOK.provisions.flatMap((p) =>
      p.versions.flatMap((v) =>
        (v.enforcement ?? []).flatMap((e) => (e.switch ? [[e.switch.id, Object.keys(e.switch.options)] as const] : [])),
      ),
    ),
  );
  return {
    chips: RULEBOOK.chips.map((chip) => chip.id),
    scenarios: RULEBOOK.proposals.map((p) => p.id),
    lists: LISTS.map((list) => list.code),
    switches: [...switches.keys()],
    assumptions: [...switches].flatMap(([id, options]) => options.map((option) => `${id}=${option}`)),
    languages: ['en', 'nl'],
    readings: ['enforced', 'letter'],
    operations: [...DESK_OPERATIONS.keys()],
    shells: ['bash', 'zsh', 'fish'],
  };
}
