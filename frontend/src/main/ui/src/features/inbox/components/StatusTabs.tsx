import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { connectionStatuses } from '@/shared/domain/connection';
import { useFormat } from '@/shared/format/useFormat';

import { itemsOf } from '../api/pages';
import type { InboxLists } from '../api/useInboxLists';

import classes from './Inbox.module.css';

/** A count is exact once the list is read to its end; until then it says "at least". */
export function StatusTabs({ lists }: { lists: InboxLists }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Tabs.List aria-label={t('inbox.statuses')}>
      {connectionStatuses.map((status) => {
        const { data, hasNextPage } = lists[status];
        const count = format.number(itemsOf(data).length);
        return (
          <Tabs.Tab key={status} value={status}>
            {t(`inbox.status.${status}`)}
            {data !== undefined && (
              <span className={classes.count}>
                {hasNextPage ? t('inbox.atLeast', { count }) : count}
              </span>
            )}
          </Tabs.Tab>
        );
      })}
    </Tabs.List>
  );
}
