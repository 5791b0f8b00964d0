/** A problem as the server tells it (RFC 9457): `code` is for programs, `detail` and `remedy` for people. */
export type ProblemBody = {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly remedy?: string;
  readonly issues?: readonly {
    readonly path: string;
    readonly line?: number;
    readonly message: string;
    readonly remedy?: string;
  }[];
  readonly requestId?: string;
};

/** Refused by the server, in its own words. */
export class Problem extends Error {
  readonly body: ProblemBody;
  constructor(body: ProblemBody) {
    super([body.detail, body.remedy].filter(Boolean).join(' '));
    this.name = 'Problem';
    this.body = body;
  }
}

/** The server did not answer at all. */
export class Gone extends Error {
  constructor() {
    super('The server does not answer.');
    this.name = 'Gone';
  }
}

/** An answer that is no success, as a problem; what is not one (a proxy's page) is told by its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const fallback = {
    title: response.statusText,
    status: response.status,
    code: 'internal',
    detail: `The server answered ${response.status}.`,
  };
  try {
    const body = (await response.json()) as Partial<ProblemBody>;
    return new Problem({ ...fallback, ...body });
  } catch {
    return new Problem(fallback);
  }
}
