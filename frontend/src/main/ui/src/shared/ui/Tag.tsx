import type { ReactNode } from 'react';

import classes from './Tag.module.css';

export function Tag({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'accent' | 'saffron';
  children: ReactNode;
}) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}

export function Tags({ children }: { children: ReactNode }) {
  return <span className={classes.tags}>{children}</span>;
}
