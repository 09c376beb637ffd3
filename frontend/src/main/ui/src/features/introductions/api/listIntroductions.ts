import { infiniteQueryOptions } from '@tanstack/react-query';

import type { ConnectionStatus } from '@/shared/domain/connection';
import type { IntroductionView } from '@/shared/domain/introduction';
import type { Page } from '@/shared/domain/text';
import { request } from '@/shared/http/request';

export const introductionTabs = ['open', 'ended'] as const;
export type IntroductionTab = (typeof introductionTabs)[number];

/** A side is asked from the relay on: what only ambassadors saw is not among its introductions. */
const statusesOf: Record<IntroductionTab, readonly ConnectionStatus[]> = {
  open: ['RELAYED', 'REVEALED', 'MEETING_PROPOSED', 'MEETING_AGREED'],
  ended: ['CONCLUDED', 'DECLINED', 'EXPIRED'],
};

/** Where an introduction is shown; null for one that waits for an ambassador again. */
export const tabOf = (status: ConnectionStatus): IntroductionTab | null =>
  introductionTabs.find((tab) => statusesOf[tab].includes(status)) ?? null;

export const introductionsKey = (participant: string) => ['introductions', participant] as const;

export function listIntroductions(participant: string, tab: IntroductionTab) {
  return infiniteQueryOptions({
    queryKey: [...introductionsKey(participant), tab],
    queryFn: ({ pageParam, signal }) =>
      request<Page<IntroductionView>>('/api/connections', {
        query: { participant, status: statusesOf[tab], cursor: pageParam, limit: 25 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
  });
}
