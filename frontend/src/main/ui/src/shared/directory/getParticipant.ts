import { queryOptions } from '@tanstack/react-query';

import type { ParticipantView } from '@/shared/domain/participant';
import { request } from '@/shared/http/request';

export function getParticipant(id: string) {
  return queryOptions({
    queryKey: ['participant', id],
    queryFn: ({ signal }) =>
      request<ParticipantView>(`/api/participants/${encodeURIComponent(id)}`, { signal }),
  });
}
