import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { ConnectionView } from '@/shared/domain/connection';

import { dayAfter } from './days';
import { useTriageHere } from './useTriage';

const FURTHEST_DAYS = 365;

/** Another day than those of the menu, within a year. */
export function SnoozeDialog() {
  const { t } = useTranslation();
  const { dating, chooseDate } = useTriageHere();
  return (
    <Modal
      opened={dating !== null}
      onClose={() => chooseDate(null)}
      title={t('inbox.snooze.when')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      zIndex={300}
      centered
    >
      {dating !== null && <DayForm connection={dating} />}
    </Modal>
  );
}

function DayForm({ connection }: { connection: ConnectionView }) {
  const { t } = useTranslation();
  const triage = useTriageHere();
  const [today] = useState(() => Date.now());
  const [day, setDay] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    triage.snooze(connection, day);
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        type="date"
        label={t('inbox.snooze.day')}
        required
        min={dayAfter(today, 1)}
        max={dayAfter(today, FURTHEST_DAYS)}
        data-autofocus
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => triage.chooseDate(null)}>
          {t('shell.cancel')}
        </Button>
        <Button type="submit" disabled={day === ''}>
          {t('inbox.snooze.action')}
        </Button>
      </Group>
    </form>
  );
}
