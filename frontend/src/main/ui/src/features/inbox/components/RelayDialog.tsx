import { Button, Group, Modal, Textarea } from '@mantine/core';
import { Send } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { ConnectionView } from '@/shared/domain/connection';

import { useTriageHere } from './useTriage';

export function RelayDialog() {
  const { t } = useTranslation();
  const { relaying, startRelay } = useTriageHere();
  return (
    <Modal
      opened={relaying !== null}
      onClose={() => startRelay(null)}
      title={t('inbox.relayTitle')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      zIndex={300}
      centered
    >
      {relaying !== null && <RelayForm connection={relaying} />}
    </Modal>
  );
}

function RelayForm({ connection }: { connection: ConnectionView }) {
  const { t } = useTranslation();
  const triage = useTriageHere();
  const [comment, setComment] = useState('');
  const { first, second } = connection;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    triage.relay(connection, comment.trim() === '' ? null : comment.trim());
  };
  return (
    <form onSubmit={submit}>
      <p>
        {t('inbox.relayText', { first: first.participant.name, second: second.participant.name })}
      </p>
      <Textarea
        label={t('inbox.comment')}
        description={t('inbox.commentHint')}
        autosize
        minRows={3}
        maxLength={2_000}
        data-autofocus
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => triage.startRelay(null)}>
          {t('shell.cancel')}
        </Button>
        <Button type="submit" leftSection={<Send size={16} aria-hidden className="flips" />}>
          {t('inbox.relay')}
        </Button>
      </Group>
    </form>
  );
}
