import { Title } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import classes from './EmptyState.module.css';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  heading?: 'h1' | 'h2';
  children: ReactNode;
  action?: ReactNode;
}

/** What would be here, and what to do so that it comes. */
export function EmptyState({
  icon: Icon,
  title,
  heading = 'h2',
  children,
  action,
}: EmptyStateProps) {
  return (
    <section className={classes.empty}>
      <span className={classes.icon}>
        <Icon size={26} strokeWidth={1.6} aria-hidden />
      </span>
      <Title order={heading === 'h1' ? 1 : 2} size="h3">
        {title}
      </Title>
      <div className={classes.text}>{children}</div>
      {action}
    </section>
  );
}
