import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { ConnectionView } from '@/shared/domain/connection';

import { useTriageHere } from './useTriage';

/** Another reason than the coded ones has to be said in words. */
export function DismissDialog() {
  const { t } = useTranslation();
  const { explaining, explain } = useTriageHere();
  return (
    <Modal
      opened={explaining !== null}
      onClose={() => explain(null)}
      title={t('inbox.dismissWhy')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      zIndex={300}
      centered
    >
      {explaining !== null && <ReasonForm connection={explaining} />}
    </Modal>
  );
}

function ReasonForm({ connection }: { connection: ConnectionView }) {
  const { t } = useTranslation();
  const triage = useTriageHere();
  const [comment, setComment] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    triage.dismiss(connection, 'OTHER', comment.trim());
  };
  return (
    <form onSubmit={submit}>
      <Textarea
        label={t('inbox.otherReason')}
        required
        autosize
        minRows={3}
        maxLength={2_000}
        data-autofocus
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => triage.explain(null)}>
          {t('shell.cancel')}
        </Button>
        <Button type="submit" disabled={comment.trim() === ''}>
          {t('inbox.dismiss')}
        </Button>
      </Group>
    </form>
  );
}
