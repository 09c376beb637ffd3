import { Tabs } from '@mantine/core';
import { useState, type ReactNode } from 'react';

import { itemsOf } from '@/shared/paging/pages';

import type { InboxFilter } from '../api/listConnections';
import { inboxTabs, type InboxTab } from '../api/tabs';
import { useArrivals } from '../api/useArrivals';
import { useInboxLists } from '../api/useInboxLists';

import { ArrivalBar } from './ArrivalBar';
import { ConnectionDrawer } from './ConnectionDrawer';
import { ConnectionList } from './ConnectionList';
import { DismissDialog } from './DismissDialog';
import classes from './Inbox.module.css';
import { RelayDialog } from './RelayDialog';
import { ShortcutHelp } from './ShortcutHelp';
import { SnoozeDialog } from './SnoozeDialog';
import { StatusTabs } from './StatusTabs';
import { useInboxKeys } from './useInboxKeys';
import { TriageContext, useTriage } from './useTriage';

interface InboxBoardProps {
  filter: InboxFilter;
  tab: InboxTab;
  /** The proposal shown in full, by its id. */
  open: string | null;
  onTab: (tab: InboxTab) => void;
  onOpen: (id: string | null) => void;
  kindFilter: ReactNode;
}

export function InboxBoard({ filter, tab, open, onTab, onOpen, kindFilter }: InboxBoardProps) {
  const lists = useInboxLists(filter);
  const arrivals = useArrivals(filter, lists);
  const triage = useTriage(filter.city, onOpen);
  const [help, setHelp] = useState(false);
  const items = itemsOf(lists[tab].data);
  const keys = useInboxKeys({ tab, items, open, triage, onOpen, onHelp: () => setHelp(true) });

  return (
    <TriageContext value={triage}>
      <Tabs
        value={tab}
        onChange={(value) => onTab(inboxTabs.find((one) => one === value) ?? 'triage')}
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
        {inboxTabs.map((one) => (
          <Tabs.Panel key={one} value={one}>
            {one === 'triage' && <ArrivalBar count={arrivals.waiting} onShow={arrivals.show} />}
            <ConnectionList
              tab={one}
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
      <SnoozeDialog />
    </TriageContext>
  );
}
