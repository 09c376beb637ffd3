export interface FieldError {
  field: string;
  message: string;
}

/** What the server refused, as RFC 9457 tells it. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly code: string | null,
    readonly errors: readonly FieldError[],
  ) {
    super(detail);
    this.name = 'ApiProblem';
  }

  messageFor(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message;
  }
}

/** The server gave no answer at all: no network, or nobody listens. */
export class ServerUnreachable extends Error {
  constructor(cause: unknown) {
    super('server unreachable', { cause });
    this.name = 'ServerUnreachable';
  }
}

interface ProblemBody {
  title?: string;
  detail?: string;
  code?: string;
  errors?: FieldError[];
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
  const body: ProblemBody = isProblem ? ((await response.json()) as ProblemBody) : {};
  const detail = body.detail ?? body.title ?? `HTTP ${response.status}`;
  return new ApiProblem(response.status, detail, body.code ?? null, body.errors ?? []);
}

/** Worth another try: the server was away or overloaded; a refusal stays a refusal. */
export function isPassing(error: unknown): boolean {
  return error instanceof ServerUnreachable || (error instanceof ApiProblem && error.status >= 500);
}
