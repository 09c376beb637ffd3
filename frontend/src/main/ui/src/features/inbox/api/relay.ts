import { request } from '@/shared/http/request';

export const relay = (id: string, comment: string | null) =>
  request(`/api/connections/${encodeURIComponent(id)}/relay`, {
    method: 'POST',
    body: { comment },
  });
