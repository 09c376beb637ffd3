import { ActionIcon, UnstyledButton } from '@mantine/core';
import { BellOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { SubscriptionView } from '@/shared/domain/deal';

import { useCancelSubscription } from '../api/cancelSubscription';

import classes from './Deals.module.css';
import { useCriteriaText } from './useCriteriaText';

interface SubscriptionListProps {
  investor: string;
  list: readonly SubscriptionView[];
  chosen: string;
  onChoose: (id: string) => void;
}

export function SubscriptionList({ investor, list, chosen, onChoose }: SubscriptionListProps) {
  const { t } = useTranslation();
  const criteriaText = useCriteriaText();
  const cancel = useCancelSubscription(investor);
  return (
    <nav aria-label={t('deals.subscriptions')}>
      <ul className={classes.subscriptions}>
        {list.map(({ id, name, criteria }) => (
          <li key={id} className={classes.subscription} data-chosen={id === chosen}>
            <UnstyledButton
              className={classes.choose}
              aria-current={id === chosen ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              <strong dir="auto">{name}</strong>
              <span>{criteriaText(criteria)}</span>
            </UnstyledButton>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('deals.cancel', { name })}
              onClick={() => cancel.mutate(id)}
            >
              <BellOff size={17} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </nav>
  );
}
