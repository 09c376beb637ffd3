import { useSyncExternalStore } from 'react';

export type LiveState = 'idle' | 'connecting' | 'open' | 'lost';

const listeners = new Set<() => void>();
let state: LiveState = 'idle';

export function enterLiveState(next: LiveState): void {
  state = next;
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLiveState = (): LiveState => useSyncExternalStore(watch, () => state);
