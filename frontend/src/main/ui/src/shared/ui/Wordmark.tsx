import { useTranslation } from 'react-i18next';

import classes from './Wordmark.module.css';

/** Two warps and two wefts, over and under: the mark of the network. */
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
      <path className={classes.warp} d="M11 3v5M11 14v15M21 3v15M21 24v5" />
      <path className={classes.weft} d="M3 11h15M24 11h5M3 21h5M14 21h15" />
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
