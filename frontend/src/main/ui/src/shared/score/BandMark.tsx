import { useTranslation } from 'react-i18next';

import type { Band } from '@/shared/domain/connection';
import { useFormat } from '@/shared/format/useFormat';

import classes from './Score.module.css';

const threads: Record<Band, number> = { FAIR: 1, GOOD: 2, STRONG: 3 };

/** How strong a tie is, in one to three threads, and how much of it is known. */
export function BandMark({ band, coverage }: { band: Band; coverage: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={classes.band}>
      <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden className={classes.threads}>
        {[3, 2, 1].map((thread, index) => (
          <path
            key={thread}
            d={`M1 ${4 + index * 5}c8 -5 8 5 16 0s8 5 16 0`}
            data-on={thread <= threads[band]}
          />
        ))}
      </svg>
      <div>
        <div className={classes.bandName}>{t(`band.${band}`)}</div>
        <div className={classes.coverage}>
          {t('score.coverage', { share: format.percent(coverage) })}
        </div>
      </div>
    </div>
  );
}
