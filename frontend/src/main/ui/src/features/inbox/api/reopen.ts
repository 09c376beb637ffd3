import { request } from '@/shared/http/request';

/** Undoes a dismissal. */
export const reopen = (id: string) =>
  request(`/api/connections/${encodeURIComponent(id)}/reopen`, { method: 'POST', body: {} });
