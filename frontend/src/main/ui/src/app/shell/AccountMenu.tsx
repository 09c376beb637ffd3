import { Menu, Text, UnstyledButton } from '@mantine/core';
import { CircleUser, LogOut, UserCog } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useSignOut } from '@/features/session/api/signOut';
import { useCodes } from '@/shared/i18n/useCodes';
import { useAccount } from '@/shared/session/account';

import classes from './Tool.module.css';

export function AccountMenu() {
  const { t } = useTranslation();
  const codes = useCodes();
  const account = useAccount();
  const signOut = useSignOut();
  const roles = account.roles.map((role) => t(`role.${role}`));
  const about = account.city === null ? roles : [...roles, codes('city', account.city)];
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.tool} aria-label={t('shell.account')}>
          <CircleUser size={20} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} c="var(--m-ink)" size="sm">
            {account.displayName}
          </Text>
          <Text size="xs" c="dimmed">
            {about.join(' · ')}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item component={Link} to="/account" leftSection={<UserCog size={16} aria-hidden />}>
          {t('shell.account')}
        </Menu.Item>
        <Menu.Item leftSection={<LogOut size={16} aria-hidden />} onClick={() => signOut.mutate()}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
