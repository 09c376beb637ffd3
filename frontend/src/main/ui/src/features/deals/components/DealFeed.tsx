import { Radio } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { SubscriptionView } from '@/shared/domain/deal';
import { useFormat } from '@/shared/format/useFormat';
import { CardSkeletons } from '@/shared/ui/CardSkeletons';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { useLastSeen, type LastSeen } from '../api/lastSeen';
import type { DealItem } from '../api/readFeed';
import { useDealFeed } from '../api/useDealFeed';

import { DealCard } from './DealCard';
import classes from './Deals.module.css';

export function DealFeed({ subscription }: { subscription: SubscriptionView }) {
  const { t } = useTranslation();
  const feed = useDealFeed(subscription.id);
  const lastSeen = useLastSeen(subscription.id, feed.data?.at(-1)?.offset ?? null);
  if (feed.isPending) return <CardSkeletons />;
  if (feed.isError) return <ProblemNotice error={feed.error} retry={() => void feed.refetch()} />;
  if (feed.data.length === 0) {
    return (
      <EmptyState icon={Radio} title={t('deals.quiet')}>
        {t('deals.quietText')}
      </EmptyState>
    );
  }
  const fresh = feed.data.filter((one) => lastSeen === null || one.offset > lastSeen.offset);
  const seen = feed.data.slice(0, feed.data.length - fresh.length);
  return (
    <section aria-label={t('deals.feed', { name: subscription.name })}>
      <Deals items={fresh} />
      {lastSeen !== null && <Marker lastSeen={lastSeen} fresh={fresh.length} />}
      <Deals items={seen} />
    </section>
  );
}

/** Newest first. */
function Deals({ items }: { items: readonly DealItem[] }) {
  return (
    <ol className={classes.deals} reversed>
      {items.toReversed().map(({ offset, deal }) => (
        <li key={offset}>
          <DealCard deal={deal} />
        </li>
      ))}
    </ol>
  );
}

/** Below it is what the last visit saw. */
function Marker({ lastSeen, fresh }: { lastSeen: LastSeen; fresh: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p className={classes.marker} role="status">
      <span>
        {t(fresh === 0 ? 'deals.upToDate' : 'deals.sinceLastVisit', {
          count: fresh,
          when: format.since(lastSeen.at),
        })}
      </span>
    </p>
  );
}
