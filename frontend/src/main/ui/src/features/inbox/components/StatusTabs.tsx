import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { connectionStatuses } from '@/shared/domain/connection';
import { useFormat } from '@/shared/format/useFormat';

import { countConnections } from '../api/countConnections';
import type { InboxFilter } from '../api/listConnections';

import classes from './Inbox.module.css';

export function StatusTabs({ filter }: { filter: InboxFilter }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: counts } = useQuery(countConnections(filter));
  return (
    <Tabs.List aria-label={t('inbox.statuses')}>
      {connectionStatuses.map((status) => (
        <Tabs.Tab key={status} value={status}>
          {t(`inbox.status.${status}`)}
          {counts !== undefined && (
            <span className={classes.count}>{format.number(counts[status])}</span>
          )}
        </Tabs.Tab>
      ))}
    </Tabs.List>
  );
}
