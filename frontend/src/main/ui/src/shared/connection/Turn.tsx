import { Hourglass, Moon } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { ConnectionStatus } from '@/shared/domain/connection';
import type { Progress, Who } from '@/shared/domain/progress';
import { useFormat } from '@/shared/format/useFormat';

import classes from './Connection.module.css';

interface TurnProps {
  status: ConnectionStatus;
  progress: Progress;
  /** Which of them the reader is. */
  reader: Who;
  nameOf: (who: Who) => string;
}

/** Whose turn it is, to do what, and until when; nothing once nothing is awaited. */
export function Turn({ status, progress, reader, nameOf }: TurnProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { step, waitsFor, remindAt, deadline } = progress;
  if (status === 'SNOOZED') {
    return (
      <p className={classes.turn}>
        <Moon size={16} aria-hidden />
        {remindAt === null
          ? t('connection.asleep')
          : t('connection.asleepUntil', { date: format.date(remindAt) })}
      </p>
    );
  }
  if (step === null || waitsFor.length === 0) return null;
  const mine = waitsFor.includes(reader);
  return (
    <p className={classes.turn} data-mine={mine}>
      <Hourglass size={16} aria-hidden />
      <strong>
        {mine
          ? t('connection.yourTurn')
          : t('connection.waitsFor', { who: format.list(waitsFor.map(nameOf)) })}
      </strong>
      <span>{t(`connection.step.${step}`)}</span>
      {deadline !== null && (
        <time dateTime={deadline}>{t('connection.until', { date: format.date(deadline) })}</time>
      )}
    </p>
  );
}
