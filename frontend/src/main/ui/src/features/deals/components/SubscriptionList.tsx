import { ActionIcon, UnstyledButton } from '@mantine/core';
import { BellOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { SubscriptionView } from '@/shared/domain/deal';

import classes from './Deals.module.css';
import { useCriteriaText } from './useCriteriaText';

interface SubscriptionListProps {
  list: readonly SubscriptionView[];
  chosen: string;
  onChoose: (id: string) => void;
  onLeave: (subscription: SubscriptionView) => void;
}

export function SubscriptionList({ list, chosen, onChoose, onLeave }: SubscriptionListProps) {
  const { t } = useTranslation();
  const criteriaText = useCriteriaText();
  return (
    <nav aria-label={t('deals.subscriptions')}>
      <ul className={classes.subscriptions}>
        {list.map((one) => (
          <li key={one.id} className={classes.subscription} data-chosen={one.id === chosen}>
            <UnstyledButton
              className={classes.choose}
              aria-current={one.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(one.id)}
            >
              <strong>
                <bdi>{one.name}</bdi>
              </strong>
              <span>{criteriaText(one.criteria)}</span>
            </UnstyledButton>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('deals.cancel', { name: one.name })}
              onClick={() => onLeave(one)}
            >
              <BellOff size={17} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </nav>
  );
}
