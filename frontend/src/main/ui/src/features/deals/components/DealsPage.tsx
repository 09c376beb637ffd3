import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { BellPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { useAccount } from '@/shared/session/account';
import { CardSkeletons } from '@/shared/ui/CardSkeletons';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { listSubscriptions } from '../api/listSubscriptions';

import { DealFeed } from './DealFeed';
import classes from './Deals.module.css';
import { SubscriptionDialog } from './SubscriptionDialog';
import { SubscriptionList } from './SubscriptionList';
import { useLeaving } from './useLeaving';

export function DealsPage() {
  const { t } = useTranslation();
  const investor = useAccount().participant ?? '';
  const [parameters, setParameters] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const subscriptions = useQuery(listSubscriptions(investor));
  const list = subscriptions.data ?? [];
  const chosen = list.find((one) => one.id === parameters.get('subscription')) ?? list[0];
  const choose = (id: string) => setParameters({ subscription: id }, { replace: true });
  const leave = useLeaving(investor, choose);
  const add = (
    <Button leftSection={<BellPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
      {t('deals.subscribe')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('deals.title')} lead={t('deals.lead')} actions={add} />
      {subscriptions.isPending && <CardSkeletons />}
      {subscriptions.isError && (
        <ProblemNotice error={subscriptions.error} retry={() => void subscriptions.refetch()} />
      )}
      {subscriptions.isSuccess && chosen === undefined && (
        <EmptyState icon={BellPlus} title={t('deals.none')} action={add}>
          {t('deals.noneText')}
        </EmptyState>
      )}
      {chosen !== undefined && (
        <div className={classes.columns}>
          <SubscriptionList list={list} chosen={chosen.id} onChoose={choose} onLeave={leave} />
          <DealFeed key={chosen.id} subscription={chosen} />
        </div>
      )}
      <SubscriptionDialog
        opened={adding}
        investor={investor}
        onClose={() => setAdding(false)}
        onDone={(id) => {
          setAdding(false);
          choose(id);
        }}
      />
    </>
  );
}
