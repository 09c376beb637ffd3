import { ActionIcon, Kbd, Modal, Switch, Table } from '@mantine/core';
import { Keyboard } from 'lucide-react';
import { useTranslation } from 'react-i18next';

const shortcuts = [
  ['j', 'inbox.keys.next'],
  ['k', 'inbox.keys.previous'],
  ['o', 'inbox.keys.open'],
  ['r', 'inbox.keys.relay'],
  ['d', 'inbox.keys.dismiss'],
  ['s', 'inbox.keys.snooze'],
  ['u', 'inbox.keys.undo'],
  ['?', 'inbox.keys.help'],
] as const;

interface ShortcutHelpProps {
  opened: boolean;
  onToggle: (opened: boolean) => void;
  enabled: boolean;
  onEnable: (enabled: boolean) => void;
}

export function ShortcutHelp({ opened, onToggle, enabled, onEnable }: ShortcutHelpProps) {
  const { t } = useTranslation();
  return (
    <>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('inbox.keys.title')}
        onClick={() => onToggle(true)}
      >
        <Keyboard size={18} aria-hidden />
      </ActionIcon>
      <Modal
        opened={opened}
        onClose={() => onToggle(false)}
        title={t('inbox.keys.title')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
        centered
      >
        <Table>
          <Table.Tbody>
            {shortcuts.map(([key, label]) => (
              <Table.Tr key={key}>
                <Table.Td w={64}>
                  <Kbd>{key}</Kbd>
                </Table.Td>
                <Table.Td>{t(label)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Switch
          mt="md"
          label={t('inbox.keys.enabled')}
          checked={enabled}
          onChange={(event) => onEnable(event.currentTarget.checked)}
        />
      </Modal>
    </>
  );
}
