import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useSubscribe } from '../api/subscribe';

import { SubscriptionForm } from './SubscriptionForm';

interface SubscriptionDialogProps {
  opened: boolean;
  investor: string;
  onClose: () => void;
  onDone: (id: string) => void;
}

export function SubscriptionDialog({ opened, investor, onClose, onDone }: SubscriptionDialogProps) {
  const { t } = useTranslation();
  const subscribe = useSubscribe(investor);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('deals.form.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      size="lg"
      centered
    >
      <SubscriptionForm
        onSubmit={(draft) => subscribe.mutate(draft, { onSuccess: ({ id }) => onDone(id) })}
        busy={subscribe.isPending}
        problem={subscribe.error}
      />
    </Modal>
  );
}
