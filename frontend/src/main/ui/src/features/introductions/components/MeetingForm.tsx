import { ActionIcon, Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { CirclePlus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/useFormat';

import { StepForm, type StepProps } from './StepForm';
import { localOf, MOST_TIMES, momentsOf } from './times';

export function MeetingForm({ act, ...step }: StepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [now] = useState(() => localOf(Date.now()));
  const [times, setTimes] = useState(['']);
  const [how, setHow] = useState('online');
  const [where, setWhere] = useState('');
  const online = how === 'online';
  const moments = momentsOf(times);
  return (
    <StepForm
      {...step}
      onSubmit={() =>
        act({ type: 'propose', offer: { times: moments, online, where: where.trim() } })
      }
      complete={moments.length > 0 && where.trim() !== ''}
      submit={t('introductions.meeting.submit')}
    >
      <Text>{t('introductions.meeting.text')}</Text>
      <Stack gap="xs">
        {times.map((time, at) => (
          <Group key={at} gap="xs" align="end">
            <TextInput
              type="datetime-local"
              label={t('introductions.meeting.time', { number: format.number(at + 1) })}
              required={at === 0}
              min={now}
              flex={1}
              value={time}
              onChange={(event) => setTimes(times.with(at, event.currentTarget.value))}
            />
            {times.length > 1 && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={t('introductions.meeting.remove', { number: format.number(at + 1) })}
                onClick={() => setTimes(times.toSpliced(at, 1))}
              >
                <X size={17} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        ))}
      </Stack>
      {times.length < MOST_TIMES && (
        <Button
          variant="subtle"
          leftSection={<CirclePlus size={16} aria-hidden />}
          onClick={() => setTimes([...times, ''])}
        >
          {t('introductions.meeting.add')}
        </Button>
      )}
      <SegmentedControl
        aria-label={t('introductions.meeting.how')}
        value={how}
        onChange={setHow}
        data={[
          { value: 'online', label: t('introductions.meeting.isOnline') },
          { value: 'place', label: t('introductions.meeting.isPlace') },
        ]}
      />
      <TextInput
        label={t(online ? 'introductions.meeting.address' : 'introductions.meeting.where')}
        required
        maxLength={500}
        value={where}
        onChange={(event) => setWhere(event.currentTarget.value)}
      />
    </StepForm>
  );
}
