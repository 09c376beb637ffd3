import { request } from '@/shared/http/request';

/** One to ten times, at a place or, online, at an address of the net. */
export interface MeetingOffer {
  times: string[];
  online: boolean;
  where: string;
}

export const proposeMeeting = (id: string, offer: MeetingOffer) =>
  request(`/api/connections/${encodeURIComponent(id)}/meeting`, { method: 'POST', body: offer });
