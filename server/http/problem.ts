import { type AppError, type Issue, OperationError, statusOf } from '@tolhuis/core/app';
import type { Language } from '@tolhuis/core/law';
import { inDutch } from '../words/dutch.ts';

/** What can be wrong with a request before an operation sees it. */
export type DoorFault =
  | 'unauthenticated'
  | 'malformed'
  | 'too-large'
  | 'too-deep'
  | 'unsupported-media-type'
  | 'no-such-path'
  | 'method-not-allowed'
  | 'misdirected'
  | 'cross-site'
  | 'too-many-requests';

/** Status (RFC 9110; 429: RFC 6585) and title of each. */
const FAULTS: Readonly<Record<DoorFault, readonly [status: number, title: string]>> = {
  unauthenticated: [401, 'Not signed in'],
  malformed: [400, 'Malformed request'],
  'too-large': [413, 'Body too large'],
  'too-deep': [400, 'Body nested too deeply'],
  'unsupported-media-type': [415, 'Unsupported media type'],
  'no-such-path': [404, 'Not found'],
  'method-not-allowed': [405, 'Method not allowed'],
  misdirected: [421, 'Not the host that was asked for'],
  'cross-site': [403, 'Request from another site'],
  'too-many-requests': [429, 'Too many requests'],
};
const TITLES: Readonly<Record<AppError['code'], string>> = {
  'bad-input': 'Input not understood',
  'not-found': 'Not found',
  conflict: 'Conflict',
  forbidden: 'Not allowed',
  unavailable: 'Unavailable',
};

/** Refused by the door itself. */
export class DoorError extends Error {
  readonly fault: DoorFault;
  readonly what: string;
  readonly remedy: string;
  readonly headers: Readonly<Record<string, string>>;
  constructor(fault: DoorFault, what: string, remedy: string, headers: Readonly<Record<string, string>> = {}) {
    super(`${what} ${remedy}`);
    this.name = 'DoorError';
    this.fault = fault;
    this.what = what;
    this.remedy = remedy;
    this.headers = headers;
  }
}

/** A problem as RFC 9457 has it; `code` is stable and for programs, `detail` for people. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly remedy?: string;
  readonly issues?: readonly Issue[];
  readonly requestId: string;
};

const typeOf = (code: string): string => `/docs#problem-${code}`;

/** Any thrown value as a problem; what is not ours is told as an error without its message, which may hold input. */
export function problemOf(
  thrown: unknown,
  requestId: string,
): { problem: Problem; headers: Readonly<Record<string, string>>; unexpected: boolean } {
  if (thrown instanceof DoorError) {
    const [status, title] = FAULTS[thrown.fault];
    const { fault: code, what: detail, remedy, headers } = thrown;
    return {
      problem: { type: typeOf(code), title, status, code, detail, remedy, requestId },
      headers,
      unexpected: false,
    };
  }
  if (thrown instanceof OperationError) {
    const { error } = thrown;
    const { code } = error;
    const common = { type: typeOf(code), title: TITLES[code], status: statusOf(error).http, code, requestId };
    const problem: Problem =
      error.code === 'bad-input'
        ? { ...common, detail: issueText(error.issues), issues: error.issues.slice(0, 100) }
        : { ...common, detail: error.what, remedy: error.remedy };
    return { problem, headers: code === 'unavailable' ? { 'retry-after': '5' } : {}, unexpected: false };
  }
  return {
    problem: {
      type: typeOf('internal'),
      title: 'An error that should not happen',
      status: 500,
      code: 'internal',
      detail: 'The request failed for a reason that is not the caller’s.',
      remedy: 'Report it with the request id; the log has the rest.',
      requestId,
    },
    headers: {},
    unexpected: true,
  };
}

function issueText(issues: readonly Issue[], language: Language = 'en'): string {
  const [first] = issues;
  const others = issues.length - 1;
  const more = others === 0 ? '' : language === 'en' ? ` (and ${others} more)` : ` (en nog ${others})`;
  return `${first?.path ? `${first.path}: ` : ''}${first?.message ?? ''}${more}`;
}

/** A problem in the language of whoever asked: titles and texts for people; codes, paths and values stay. */
export function problemIn(language: Language, problem: Problem): Problem {
  if (language === 'en') return problem;
  const issues = problem.issues?.map(
    (issue): Issue => ({
      ...issue,
      message: inDutch(issue.message),
      ...(issue.remedy !== undefined && { remedy: inDutch(issue.remedy) }),
    }),
  );
  return {
    ...problem,
    title: inDutch(problem.title),
    detail: issues === undefined ? inDutch(problem.detail) : issueText(issues, language),
    ...(problem.remedy !== undefined && { remedy: inDutch(problem.remedy) }),
    ...(issues !== undefined && { issues }),
  };
}

/** Codes that a problem may carry, for the reference and for OpenAPI. */
export const PROBLEM_CODES: readonly string[] = [...Object.keys(FAULTS), ...Object.keys(TITLES), 'internal'];
