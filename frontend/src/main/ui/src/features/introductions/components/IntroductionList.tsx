import { Button, Center } from '@mantine/core';
import { Archive, Handshake } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { itemsOf } from '@/shared/paging/pages';
import { CardSkeletons } from '@/shared/ui/CardSkeletons';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import type { IntroductionTab } from '../api/listIntroductions';
import type { useIntroductions } from '../api/useIntroductions';

import { IntroductionCard } from './IntroductionCard';
import classes from './Introductions.module.css';

interface IntroductionListProps {
  tab: IntroductionTab;
  list: ReturnType<typeof useIntroductions>[IntroductionTab];
  participant: string;
}

export function IntroductionList({ tab, list, participant }: IntroductionListProps) {
  const { t } = useTranslation();
  if (list.isPending) return <CardSkeletons height={240} />;
  if (list.isError && list.data === undefined) {
    return <ProblemNotice error={list.error} retry={() => void list.refetch()} />;
  }
  const items = itemsOf(list.data);
  if (items.length === 0) {
    return (
      <EmptyState
        icon={tab === 'open' ? Handshake : Archive}
        title={t(`introductions.empty.${tab}.title`)}
        action={
          tab === 'open' && (
            <Button component={Link} to="/search">
              {t('introductions.empty.open.action')}
            </Button>
          )
        }
      >
        {t(`introductions.empty.${tab}.text`)}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.list}>
        {items.map((introduction) => (
          <li key={introduction.id}>
            <IntroductionCard introduction={introduction} participant={participant} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Center py="lg">
          <Button
            variant="default"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {t('shell.more')}
          </Button>
        </Center>
      )}
    </>
  );
}
