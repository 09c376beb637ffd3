import { Tabs } from '@mantine/core';
import { useState, type ReactNode } from 'react';

import { connectionStatuses, type ConnectionStatus } from '@/shared/domain/connection';

import type { InboxFilter } from '../api/listConnections';
import { itemsOf } from '../api/pages';
import { useArrivals } from '../api/useArrivals';
import { useInboxLists } from '../api/useInboxLists';

import { ArrivalBar } from './ArrivalBar';
import { ConnectionDrawer } from './ConnectionDrawer';
import { ConnectionList } from './ConnectionList';
import { DismissDialog } from './DismissDialog';
import classes from './Inbox.module.css';
import { RelayDialog } from './RelayDialog';
import { ShortcutHelp } from './ShortcutHelp';
import { StatusTabs } from './StatusTabs';
import { useInboxKeys } from './useInboxKeys';
import { TriageContext, useTriage } from './useTriage';

interface InboxBoardProps {
  filter: InboxFilter;
  status: ConnectionStatus;
  /** The proposal shown in full, by its id. */
  open: string | null;
  onStatus: (status: ConnectionStatus) => void;
  onOpen: (id: string | null) => void;
  kindFilter: ReactNode;
}

export function InboxBoard({
  filter,
  status,
  open,
  onStatus,
  onOpen,
  kindFilter,
}: InboxBoardProps) {
  const lists = useInboxLists(filter);
  const arrivals = useArrivals(filter, lists);
  const triage = useTriage(filter.city, onOpen);
  const [help, setHelp] = useState(false);
  const items = itemsOf(lists[status].data);
  const keys = useInboxKeys({ status, items, open, triage, onOpen, onHelp: () => setHelp(true) });

  return (
    <TriageContext value={triage}>
      <Tabs
        value={status}
        onChange={(value) =>
          onStatus(connectionStatuses.find((one) => one === value) ?? 'PROPOSED')
        }
        keepMounted={false}
      >
        <div className={classes.toolbar}>
          <StatusTabs filter={filter} />
          <div className={classes.filters}>
            {kindFilter}
            <ShortcutHelp
              opened={help}
              onToggle={setHelp}
              enabled={keys.enabled}
              onEnable={keys.setEnabled}
            />
          </div>
        </div>
        {connectionStatuses.map((one) => (
          <Tabs.Panel key={one} value={one}>
            {one === 'PROPOSED' && <ArrivalBar count={arrivals.waiting} onShow={arrivals.show} />}
            <ConnectionList
              status={one}
              list={lists[one]}
              filtered={filter.kind !== null}
              selected={keys.selected}
              onOpen={onOpen}
              menuHere={open === null}
            />
          </Tabs.Panel>
        ))}
      </Tabs>
      <ConnectionDrawer id={open} known={items} onClose={() => onOpen(null)} />
      <RelayDialog />
      <DismissDialog />
    </TriageContext>
  );
}
