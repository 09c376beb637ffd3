import { request } from '@/shared/http/request';

export const consent = (id: string) =>
  request(`/api/connections/${encodeURIComponent(id)}/consent`, { method: 'POST', body: {} });
