import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import type { Act } from '../api/useAct';

/** What the form of every step is given. */
export interface StepProps {
  act: (act: Act) => void;
  busy: boolean;
  problem: Error | null;
  onCancel: () => void;
}

interface StepFormProps extends Omit<StepProps, 'act'> {
  onSubmit: () => void;
  complete: boolean;
  submit: string;
  children: ReactNode;
}

export function StepForm(props: StepFormProps) {
  const { busy, problem, onCancel, onSubmit, complete, submit, children } = props;
  const { t } = useTranslation();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={send}>
      <Stack>
        {problem !== null && <ProblemNotice error={problem} />}
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('shell.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!complete}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
