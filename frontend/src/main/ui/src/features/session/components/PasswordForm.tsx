import { Button, PasswordInput, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/shared/http/problem';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { useChangePassword } from '../api/changePassword';

import classes from './Account.module.css';

const SHORTEST = 12;

export function PasswordForm() {
  const { t } = useTranslation();
  const change = useChangePassword();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const wrong =
    change.error instanceof ApiProblem && change.error.messageFor('current') !== undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    change.mutate(
      { current, next },
      {
        onSuccess: () => {
          setCurrent('');
          setNext('');
          notifications.show({ message: t('account.passwordChanged') });
        },
      },
    );
  };
  const visibilityToggleButtonProps = { 'aria-label': t('signIn.showPassword') };
  return (
    <form onSubmit={submit} className={classes.form}>
      <Stack>
        {change.isError && !wrong && <ProblemNotice error={change.error} />}
        <PasswordInput
          label={t('account.currentPassword')}
          autoComplete="current-password"
          required
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          error={wrong ? t('account.wrongPassword') : null}
          visibilityToggleButtonProps={visibilityToggleButtonProps}
        />
        <PasswordInput
          label={t('account.newPassword')}
          description={t('account.newPasswordHint', { count: SHORTEST })}
          autoComplete="new-password"
          minLength={SHORTEST}
          required
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          visibilityToggleButtonProps={visibilityToggleButtonProps}
        />
        <Button type="submit" loading={change.isPending}>
          {t('account.changePassword')}
        </Button>
      </Stack>
    </form>
  );
}
