import { request } from '@/shared/http/request';

/** Puts a proposal off until the start of a day such as 2026-03-10 (UTC). */
export const snooze = (id: string, until: string) =>
  request(`/api/connections/${encodeURIComponent(id)}/snooze`, {
    method: 'POST',
    body: { until },
  });
