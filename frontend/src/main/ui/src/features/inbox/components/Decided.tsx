import { useTranslation } from 'react-i18next';

import type { ConnectionView } from '@/shared/domain/connection';
import { useFormat } from '@/shared/format/useFormat';

import classes from './Inbox.module.css';

/** What was decided, why, and the word that went with it. */
export function Decided({ connection }: { connection: ConnectionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { status, reason, comment, changedAt } = connection;
  if (status === 'PROPOSED') return null;
  return (
    <p className={classes.decided} data-status={status}>
      <strong>
        {status === 'RELAYED' ? t('inbox.wasRelayed') : t('inbox.wasDismissed')}
        {reason !== null && ` · ${t(`dismissalReason.${reason}`)}`}
      </strong>
      {comment !== null && <q dir="auto">{comment}</q>}
      <time dateTime={changedAt}>{format.since(changedAt)}</time>
    </p>
  );
}
