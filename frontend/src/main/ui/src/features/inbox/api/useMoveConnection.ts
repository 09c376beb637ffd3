import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useCallback } from 'react';

import type { ConnectionView } from '@/shared/domain/connection';
import { withItem, without, type Pages } from '@/shared/paging/pages';

import { connectionsKey, listConnections } from './listConnections';
import { tabOf } from './tabs';

/** Moves a connection to the lists it now belongs to, in every filter that was read. */
export function useMoveConnection(city: string): (connection: ConnectionView) => void {
  const client = useQueryClient();
  return useCallback(
    (connection) => {
      const homes = [null, connection.kind].map(
        (kind) => listConnections({ city, kind }, tabOf(connection.status)).queryKey as QueryKey,
      );
      const isHome = (key: QueryKey) => homes.some((home) => home.join() === key.join());
      for (const [key] of client.getQueriesData<Pages<ConnectionView>>({
        queryKey: [...connectionsKey, city],
      })) {
        client.setQueryData<Pages<ConnectionView>>(key, (pages) => {
          if (pages === undefined) return undefined;
          return isHome(key) ? withItem(pages, connection) : without(pages, connection.id);
        });
      }
      client.setQueryData(['connection', connection.id], connection);
    },
    [client, city],
  );
}
