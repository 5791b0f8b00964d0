import { decide } from '../../decide/index.ts';
import { operation } from '../operation.ts';
import { determinationSchema, questionSchema } from '../schemas.ts';
import { checkQuestion } from '../validate.ts';

export default operation({
  name: 'decide',
  summary:
    'May this item go there, to them, on that day; under which paragraph, with which duties; and what would change the answer',
  input: questionSchema,
  output: determinationSchema,
  run: ({ rulebook, language }, input) =>
    decide(rulebook, checkQuestion(rulebook, input), { ...(language ? { language } : {}) }),
});
