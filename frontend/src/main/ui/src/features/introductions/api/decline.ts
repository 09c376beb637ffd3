import type { DeclineReason } from '@/shared/domain/introduction';
import { request } from '@/shared/http/request';

/** The reason OTHER has to be said in words. */
export const decline = (id: string, reason: DeclineReason, comment: string | null) =>
  request(`/api/connections/${encodeURIComponent(id)}/decline`, {
    method: 'POST',
    body: { reason, comment },
  });
