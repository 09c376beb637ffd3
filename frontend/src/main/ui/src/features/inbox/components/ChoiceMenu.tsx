import { Button, Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

import { useTriageHere, type Choice } from './useTriage';

interface ChoiceMenuProps {
  choice: Choice;
  menuHere: boolean;
  action: string;
  question: string;
  children: ReactNode;
}

/** A button that asks one thing first; the keys of the inbox open it too. */
export function ChoiceMenu({ choice, menuHere, action, question, children }: ChoiceMenuProps) {
  const { choosing, choose } = useTriageHere();
  const chosen = choosing?.connection === choice.connection && choosing.of === choice.of;
  return (
    <Menu
      opened={menuHere && chosen}
      onChange={(opened) => choose(opened ? choice : null)}
      position="top-end"
      shadow="md"
    >
      <Menu.Target>
        <Button variant="default" rightSection={<ChevronDown size={16} aria-hidden />}>
          {action}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={question}>
        <Menu.Label>{question}</Menu.Label>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
