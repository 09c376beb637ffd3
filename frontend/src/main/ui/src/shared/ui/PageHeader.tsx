import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

import classes from './PageHeader.module.css';
import { useDocumentTitle } from './useDocumentTitle';

interface PageHeaderProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  useDocumentTitle(title);
  return (
    <div className={classes.header}>
      <div>
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        {lead && <p className={classes.lead}>{lead}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
