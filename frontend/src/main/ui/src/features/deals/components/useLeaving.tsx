import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

import type { SubscriptionView } from '@/shared/domain/deal';
import { Undo } from '@/shared/ui/Undo';
import { useNotifyProblem } from '@/shared/ui/useNotifyProblem';

import { useCancelSubscription } from '../api/cancelSubscription';
import { useSubscribe } from '../api/subscribe';

const UNDO_MS = 8_000;

/** Cancels a subscription; who takes it back subscribes anew to the same, which brings all back. */
export function useLeaving(investor: string, onBack: (id: string) => void) {
  const { t } = useTranslation();
  const cancel = useCancelSubscription(investor);
  const subscribe = useSubscribe(investor);
  const notifyProblem = useNotifyProblem();
  return ({ id, name, criteria }: SubscriptionView) => {
    const takeBack = () => {
      notifications.hide(id);
      subscribe.mutate(
        { name, criteria },
        { onSuccess: (again) => onBack(again.id), onError: notifyProblem },
      );
    };
    cancel.mutate(id);
    notifications.show({
      id,
      autoClose: UNDO_MS,
      message: <Undo onUndo={takeBack}>{t('deals.cancelled', { name })}</Undo>,
    });
  };
}
