import { afterEach, describe, expect, it, vi } from 'vitest';

import { ApiProblem, ServerUnreachable } from './problem';
import { csrfToken, request, withQuery } from './request';

const answer = (status: number, body: string, type = 'application/json') =>
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(body, { status, headers: { 'content-type': type } })),
  );

afterEach(() => vi.unstubAllGlobals());

describe('a request', () => {
  it('repeats a list and leaves out what is not asked for', () => {
    expect(
      withQuery('/api/search', { q: '', kind: ['STARTUP', 'COMPANY'], city: null, limit: 0 }),
    ).toBe('/api/search?kind=STARTUP&kind=COMPANY&limit=0');
  });

  it('escapes what was typed', () => {
    expect(withQuery('/api/search', { q: 'eau & sol' })).toBe('/api/search?q=eau+%26+sol');
  });

  it('finds the CSRF token among other cookies', () => {
    expect(csrfToken('a=1; XSRF-TOKEN=x%2By; b=2')).toBe('x+y');
    expect(csrfToken('a=1')).toBeNull();
  });

  it('reads an empty answer as nothing', async () => {
    answer(200, '');
    await expect(request('/api/needs/n1', { method: 'DELETE' })).resolves.toBeUndefined();
  });

  it('keeps what the server refused, and at which field', async () => {
    const errors = [{ field: 'title', message: 'is required' }];
    answer(
      400,
      JSON.stringify({ detail: 'title is required', errors }),
      'application/problem+json',
    );
    const refusal = await request('/api/needs', { method: 'POST', body: {} }).catch(
      (e: unknown) => e,
    );
    expect(refusal).toBeInstanceOf(ApiProblem);
    expect((refusal as ApiProblem).detail).toBe('title is required');
    expect((refusal as ApiProblem).messageFor('title')).toBe('is required');
  });

  it('tells a server that is away from one that refuses', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    await expect(request('/api/session')).rejects.toBeInstanceOf(ServerUnreachable);
  });
});
