import { useTranslation } from 'react-i18next';

import type { ConnectionView } from '@/shared/domain/connection';
import { useFormat } from '@/shared/format/useFormat';

import classes from './Inbox.module.css';

/** What became of a proposal, why, and the word that went with it. */
export function Decided({ connection }: { connection: ConnectionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { status, reason, comment, changedAt, progress } = connection;
  if (status === 'PROPOSED') return null;
  return (
    <p className={classes.decided} data-status={status}>
      <strong>
        {t(`connection.status.${status}`)}
        {reason !== null && ` · ${t(`dismissalReason.${reason}`)}`}
        {progress.outcome !== null && ` · ${t(`outcome.${progress.outcome}`)}`}
      </strong>
      {comment !== null && <q dir="auto">{comment}</q>}
      <time dateTime={changedAt}>{format.since(changedAt)}</time>
    </p>
  );
}
