import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';

import { introductionsFeed, isIntroduction } from '@/shared/live/messages';
import { useFeed } from '@/shared/live/useFeed';
import { latestPosition } from '@/shared/paging/pages';

import { introductionsKey, listIntroductions } from './listIntroductions';
import { usePlaceIntroduction } from './usePlaceIntroduction';

/** The introductions of a participant, which follow its feed while the screen is open. */
export function useIntroductions(participant: string) {
  const client = useQueryClient();
  const place = usePlaceIntroduction(participant);
  const open = useInfiniteQuery(listIntroductions(participant, 'open'));
  const ended = useInfiniteQuery(listIntroductions(participant, 'ended'));
  const ready = open.data !== undefined && ended.data !== undefined;
  const since = latestPosition([open.data, ended.data]);

  useFeed(introductionsFeed(participant), ready ? String(since ?? 'now') : null, {
    receive: (message) => {
      if (isIntroduction(message)) place(message.body);
    },
    restarted: () => void client.invalidateQueries({ queryKey: introductionsKey(participant) }),
  });
  return { open, ended };
}
