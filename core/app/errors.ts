/** One thing that is wrong with an input: where, what was found, what was expected, what to do. */
export type Issue = {
  /** Key path in the input ('parties.0.country'), '' for the whole. */
  readonly path: string;
  /** Line of the file, counted from 1, when the input is a file. */
  readonly line?: number;
  readonly message: string;
  readonly remedy?: string;
};

/** Everything that can go wrong in an operation; a closed union, mapped to HTTP status and exit code in one place (see `statusOf`). */
export type AppError =
  | { readonly code: 'bad-input'; readonly issues: readonly [Issue, ...Issue[]] }
  | { readonly code: 'not-found'; readonly what: string; readonly remedy: string }
  | { readonly code: 'conflict'; readonly what: string; readonly remedy: string }
  | { readonly code: 'forbidden'; readonly what: string; readonly remedy: string }
  | { readonly code: 'unavailable'; readonly what: string; readonly remedy: string };

/** Thrown by operations and caught by doors; nothing else is. */
export class OperationError extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.code === 'bad-input' ? error.issues.map(showIssue).join('\n') : `${error.what} ${error.remedy}`);
    this.name = 'OperationError';
    this.error = error;
  }
}

/** "line 3, parties.0.country: 'XX' is no country. Did you mean …" */
export function showIssue(issue: Issue): string {
  const place = [issue.line === undefined ? '' : `line ${issue.line}`, issue.path].filter(Boolean).join(', ');
  return `${place ? `${place}: ` : ''}${issue.message}${issue.remedy ? ` ${issue.remedy}` : ''}`;
}

export const badInput = (first: Issue, ...rest: Issue[]): OperationError =>
  new OperationError({ code: 'bad-input', issues: [first, ...rest] });
export const notFound = (what: string, remedy: string): OperationError =>
  new OperationError({ code: 'not-found', what, remedy });

/** HTTP status (RFC 9110) and exit status of an error: the one place where both are decided. */
export function statusOf(error: AppError): { http: number; exit: number } {
  switch (error.code) {
    case 'bad-input':
      return { http: 422, exit: 2 };
    case 'not-found':
      return { http: 404, exit: 2 };
    case 'conflict':
      return { http: 409, exit: 3 };
    case 'forbidden':
      return { http: 403, exit: 4 };
    case 'unavailable':
      return { http: 503, exit: 5 };
  }
}
