import { useEffect, useEffectEvent } from 'react';

import type { LiveMessage } from './messages';

interface FeedHandlers {
  receive: (message: LiveMessage) => void;
  restarted: () => void;
}

/**
 * Follows a feed while the screen is open, behind `since`; a null destination or a null `since`
 * waits. A later `since` does not begin again: the connection keeps its own place.
 */
export function useFeed(
  destination: string | null,
  since: string | null,
  handlers: FeedHandlers,
): void {
  const receive = useEffectEvent(handlers.receive);
  const restarted = useEffectEvent(handlers.restarted);
  const begin = useEffectEvent(() => since ?? 'now');
  const ready = since !== null;

  useEffect(() => {
    if (destination === null || !ready) return;
    let stop: (() => void) | null = null;
    let left = false;
    void import('./live').then(({ live }) => {
      if (left) return;
      const from = begin();
      stop = live.follow(
        destination,
        from,
        (message) => receive(message),
        () => restarted(),
      );
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [destination, ready]);
}
