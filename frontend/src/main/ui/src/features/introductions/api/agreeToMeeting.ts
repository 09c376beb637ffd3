import { request } from '@/shared/http/request';

/** Agrees to one of the times the other side proposed. */
export const agreeToMeeting = (id: string, time: string) =>
  request(`/api/connections/${encodeURIComponent(id)}/meeting/agreement`, {
    method: 'POST',
    body: { time },
  });
