import { useEffect, useState } from 'react';

/** Where the last visit ended. */
export interface LastSeen {
  offset: number;
  at: string;
}

const keyOf = (subscription: string) => `maillage.deals.${subscription}`;

export function readLastSeen(subscription: string): LastSeen | null {
  const stored = localStorage.getItem(keyOf(subscription));
  if (stored === null) return null;
  const [offset, at] = stored.split(' ');
  return at === undefined ? null : { offset: Number(offset), at };
}

/**
 * Where the visit before this one ended, which holds still while this one lasts; the end of this
 * one is noted as deals come into sight.
 */
export function useLastSeen(subscription: string, latest: number | null): LastSeen | null {
  const [before] = useState(() => readLastSeen(subscription));
  useEffect(() => {
    const note = () => {
      if (latest === null || document.visibilityState !== 'visible') return;
      localStorage.setItem(keyOf(subscription), `${latest} ${new Date().toISOString()}`);
    };
    note();
    document.addEventListener('visibilitychange', note);
    return () => document.removeEventListener('visibilitychange', note);
  }, [subscription, latest]);
  return before;
}
