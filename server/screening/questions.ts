import { join } from 'node:path';
import { needsScreening, type ScreenedQuestion, screenQuestion } from '@tolhuis/core/app/screening';
import type { Question } from '@tolhuis/core/contract';
import type { HitDecision } from '@tolhuis/core/screen';
import { listsHome, tolhuisHome } from '../lists/home.ts';
import { loadLists } from '../lists/load.ts';
import { ListStore } from '../lists/store.ts';
import { DecisionStore } from './decision-store.ts';
import { InstalledScreening } from './party.ts';

/**
 * A screener of questions over the installed lists and the decisions made so far. The lists are loaded (about a second for
 * the whole consolidated list) at the first question that needs them, and never for questions that state `listed`.
 * Use: `const s = screen(question); lowerByScreening(decide(rulebook, s.question), s)`.
 * @param today ISO day from which the age of the lists counts; a question's own day decides which listings are in force
 */
export function questionScreening(
  today: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): (question: Question) => ScreenedQuestion {
  let ready: { screening: InstalledScreening; decisions: HitDecision[] } | undefined;
  return (question) => {
    if (!needsScreening(question))
      return { question, findings: [], state: { state: 'fresh', effect: 'none', message: '' } };
    ready ??= {
      screening: new InstalledScreening(loadLists(new ListStore(listsHome(env)), today)),
      decisions: new DecisionStore(join(tolhuisHome(env), 'decisions.jsonl')).all(),
    };
    return screenQuestion(question, ready.screening.on(question.on, ready.decisions));
  };
}
