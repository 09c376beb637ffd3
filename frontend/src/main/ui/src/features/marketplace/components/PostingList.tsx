import { Button, Center } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Megaphone } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { PostingType } from '@/shared/domain/posting';
import { CardSkeletons } from '@/shared/ui/CardSkeletons';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { listPostings } from '../api/listPostings';

import { PostingCard } from './PostingCard';
import classes from './Postings.module.css';

interface PostingListProps {
  type: PostingType;
  owner: string;
  /** The owner itself looks: it may withdraw, and an empty list says what to do. */
  own: boolean;
  action?: ReactNode;
}

export function PostingList({ type, owner, own, action }: PostingListProps) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(listPostings(type, owner));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={classes.section}>
      <div className={classes.sectionHead}>
        <h2>{t(`posting.${type}.list`)}</h2>
        {action}
      </div>
      {list.isPending && <CardSkeletons count={2} height={120} />}
      {list.isError && <ProblemNotice error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && !own && (
        <p className={classes.none}>{t(`posting.${type}.none`)}</p>
      )}
      {list.isSuccess && items.length === 0 && own && (
        <EmptyState icon={Megaphone} title={t(`posting.${type}.none`)}>
          {t(`posting.${type}.teach`)}
        </EmptyState>
      )}
      <ul className={classes.postings}>
        {items.map((posting) => (
          <li key={posting.id}>
            <PostingCard posting={posting} own={own} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Center mt="md">
          <Button
            variant="default"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {t('shell.more')}
          </Button>
        </Center>
      )}
    </section>
  );
}
