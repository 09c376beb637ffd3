import { useTranslation } from 'react-i18next';

import type { Happening, Who } from '@/shared/domain/progress';
import { useFormat } from '@/shared/format/useFormat';

import classes from './Connection.module.css';
import { useReasonName } from './useReasonName';

interface TimelineProps {
  timeline: readonly Happening[];
  nameOf: (who: Who) => string;
}

/** What happened, the oldest first, with whoever did it and what was said. */
export function Timeline({ timeline, nameOf }: TimelineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonName = useReasonName();
  return (
    <ol className={classes.timeline} aria-label={t('connection.history')}>
      {timeline.map((one) => {
        const reason = reasonName(one);
        return (
          <li key={`${one.at} ${one.type}`}>
            <time dateTime={one.at}>{format.dateTime(one.at)}</time>
            <span>
              <strong>{t(`connection.event.${one.type}`)}</strong>
              {one.by !== null && ` · ${nameOf(one.by)}`}
              {reason !== null && ` · ${reason}`}
            </span>
            {one.comment !== null && <q dir="auto">{one.comment}</q>}
          </li>
        );
      })}
    </ol>
  );
}
