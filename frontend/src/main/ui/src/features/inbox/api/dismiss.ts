import type { DismissalReason } from '@/shared/domain/connection';
import { request } from '@/shared/http/request';

export const dismiss = (id: string, reason: DismissalReason, comment: string | null) =>
  request(`/api/connections/${encodeURIComponent(id)}/dismiss`, {
    method: 'POST',
    body: { reason, comment },
  });
