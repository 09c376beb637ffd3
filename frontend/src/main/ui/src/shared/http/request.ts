import { ServerUnreachable, problemOf } from './problem';

export type QueryValue = string | number | null | undefined | readonly string[];

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Record<string, QueryValue>;
  /** Sent as JSON, but for a Blob, which is sent as it is. */
  body?: unknown;
  signal?: AbortSignal;
}

/** Speaks with the server; throws {@link ApiProblem} or {@link ServerUnreachable}. */
export async function request<T = void>(path: string, options: RequestOptions = {}): Promise<T> {
  const { method = 'GET', query = {}, body, signal } = options;
  const response = await fetch(withQuery(path, query), {
    method,
    credentials: 'same-origin',
    headers: headersOf(method, body),
    ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new ServerUnreachable(cause);
  });
  if (!response.ok) throw await problemOf(response);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export function withQuery(path: string, query: Record<string, QueryValue>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    for (const one of typeof value === 'object' ? value : [String(value)])
      parameters.append(name, one);
  }
  const search = parameters.toString();
  return search === '' ? path : `${path}?${search}`;
}

function headersOf(method: string, body: unknown): Headers {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
  });
  if (body instanceof Blob) headers.set('Content-Type', body.type || 'application/octet-stream');
  else if (body !== undefined) headers.set('Content-Type', 'application/json');
  const token = method === 'GET' ? null : csrfToken(document.cookie);
  if (token !== null) headers.set('X-XSRF-TOKEN', token);
  return headers;
}

export function csrfToken(cookies: string): string | null {
  const cookie = cookies.split('; ').find((one) => one.startsWith('XSRF-TOKEN='));
  return cookie === undefined ? null : decodeURIComponent(cookie.slice('XSRF-TOKEN='.length));
}
