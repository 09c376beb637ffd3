import { Button, Center } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { Archive, CircleCheck, Handshake, Inbox, Moon, Send, type LucideIcon } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { itemsOf } from '@/shared/paging/pages';
import { CardSkeletons } from '@/shared/ui/CardSkeletons';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import type { InboxTab } from '../api/tabs';
import type { InboxLists } from '../api/useInboxLists';

import { ConnectionCard } from './ConnectionCard';
import classes from './Inbox.module.css';

const icons: Record<InboxTab, LucideIcon> = {
  triage: Inbox,
  snoozed: Moon,
  asked: Send,
  underway: Handshake,
  done: CircleCheck,
  ended: Archive,
};

interface ConnectionListProps {
  tab: InboxTab;
  list: InboxLists[InboxTab];
  filtered: boolean;
  selected: string | null;
  onOpen: (id: string) => void;
  /** Whether the menus of the cards answer, and not those of a drawer above them. */
  menuHere: boolean;
}

export function ConnectionList(props: ConnectionListProps) {
  const { tab, list, filtered, selected, onOpen, menuHere } = props;
  const { t } = useTranslation();
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const { ref, entry } = useIntersection({ rootMargin: '600px' });
  const nearEnd = entry?.isIntersecting ?? false;
  useEffect(() => {
    if (nearEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [nearEnd, hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (list.isPending) return <CardSkeletons height={240} />;
  if (list.isError && list.data === undefined) {
    return <ProblemNotice error={list.error} retry={() => void list.refetch()} />;
  }
  const items = itemsOf(list.data);
  if (items.length === 0) {
    return (
      <EmptyState icon={icons[tab]} title={t(`inbox.empty.${tab}.title`)}>
        {filtered ? t('inbox.emptyFilter') : t(`inbox.empty.${tab}.text`)}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.list}>
        {items.map((connection) => (
          <li key={connection.id}>
            <ConnectionCard
              connection={connection}
              selected={connection.id === selected}
              onOpen={() => onOpen(connection.id)}
              menuHere={menuHere}
            />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Center ref={ref} py="lg">
          <Button
            variant="default"
            loading={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {t('shell.more')}
          </Button>
        </Center>
      )}
    </>
  );
}
