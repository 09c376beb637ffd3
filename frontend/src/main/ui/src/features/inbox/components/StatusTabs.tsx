import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/useFormat';

import { countConnections } from '../api/countConnections';
import type { InboxFilter } from '../api/listConnections';
import { countOf, inboxTabs } from '../api/tabs';

import classes from './Inbox.module.css';

export function StatusTabs({ filter }: { filter: InboxFilter }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: counts } = useQuery(countConnections(filter));
  return (
    <Tabs.List aria-label={t('inbox.statuses')}>
      {inboxTabs.map((tab) => (
        <Tabs.Tab key={tab} value={tab}>
          {t(`inbox.tab.${tab}`)}
          {counts !== undefined && (
            <span className={classes.count}>{format.number(countOf(counts, tab))}</span>
          )}
        </Tabs.Tab>
      ))}
    </Tabs.List>
  );
}
