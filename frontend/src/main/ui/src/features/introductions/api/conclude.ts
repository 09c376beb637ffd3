import type { Outcome } from '@/shared/domain/progress';
import { request } from '@/shared/http/request';

/** The outcome NONE has to be explained. */
export const conclude = (id: string, outcome: Outcome, comment: string | null) =>
  request(`/api/connections/${encodeURIComponent(id)}/outcome`, {
    method: 'POST',
    body: { outcome, comment },
  });
