import { useTranslation } from 'react-i18next';

import type { Score } from '@/shared/domain/connection';
import { Reasons } from '@/shared/score/Reasons';

import classes from './Connection.module.css';

export function Why({ score }: { score: Score }) {
  const { t } = useTranslation();
  return (
    <div className={classes.why}>
      <h3 className={classes.whyTitle}>{t('connection.why')}</h3>
      <Reasons contributions={score.contributions} unknown={score.unknown} />
    </div>
  );
}
