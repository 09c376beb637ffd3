import { useTranslation } from 'react-i18next';

import classes from './Wordmark.module.css';

/** Two links woven through each other, over and under. */
export function Mark({ size }: { size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      aria-hidden
      className={classes.mark}
    >
      <g transform="rotate(45 16 16)">
        <path
          className={classes.warp}
          d="M22 13V25a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4M10 19V7a4 4 0 0 1 4-4H18a4 4 0 0 1 4 4"
        />
        <path
          className={classes.weft}
          d="M13 10H25a4 4 0 0 1 4 4V18a4 4 0 0 1-4 4M19 22H7a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4"
        />
      </g>
    </svg>
  );
}

export function Wordmark({ size = 'normal' }: { size?: 'normal' | 'large' }) {
  const { t } = useTranslation();
  return (
    <span className={classes.wordmark} data-size={size}>
      <Mark size={size === 'large' ? 44 : 28} />
      <span lang="fr">{t('shell.name')}</span>
    </span>
  );
}
