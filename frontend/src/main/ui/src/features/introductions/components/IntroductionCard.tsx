import { useTranslation } from 'react-i18next';

import connection from '@/shared/connection/Connection.module.css';
import { Knot } from '@/shared/connection/Knot';
import { SideSummary } from '@/shared/connection/SideSummary';
import { Timeline } from '@/shared/connection/Timeline';
import { Turn } from '@/shared/connection/Turn';
import { Why } from '@/shared/connection/Why';
import type { IntroductionView } from '@/shared/domain/introduction';
import { useFormat } from '@/shared/format/useFormat';
import { BandMark } from '@/shared/score/BandMark';
import { Tag } from '@/shared/ui/Tag';

import { Counterpart } from './Counterpart';
import classes from './Introductions.module.css';
import { MeetingSummary } from './MeetingSummary';
import { StepActions } from './StepActions';
import { useWhoName } from './useWhoName';

interface IntroductionCardProps {
  introduction: IntroductionView;
  /** Whose introductions these are. */
  participant: string;
}

export function IntroductionCard({ introduction, participant }: IntroductionCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useWhoName(introduction);
  const { kind, status, side, own, other, score, changedAt, comment, progress } = introduction;
  return (
    <article
      className={classes.card}
      aria-label={other.identity?.name ?? t(`participantKind.${other.kind}`)}
    >
      <header className={classes.cardHead}>
        <Tag tone="accent">{t(`connection.status.${status}`)}</Tag>
        <Tag>{t(`connectionKind.${kind}`)}</Tag>
        <time className={classes.when} dateTime={changedAt} title={format.dateTime(changedAt)}>
          {format.since(changedAt)}
        </time>
      </header>
      <div className={connection.sides}>
        <Counterpart other={other} />
        <Knot />
        <SideSummary side={own} />
      </div>
      <Why score={score} />
      {comment !== null && (
        <p className={classes.word}>
          {t('introductions.word')} <q dir="auto">{comment}</q>
        </p>
      )}
      <MeetingSummary introduction={introduction} participant={participant} />
      {progress.outcome !== null && (
        <p className={classes.outcome}>
          {t('introductions.cameOfIt')} <strong>{t(`outcome.${progress.outcome}`)}</strong>
        </p>
      )}
      <Turn status={status} progress={progress} reader={side} nameOf={nameOf} />
      <footer className={classes.cardFoot}>
        <BandMark band={score.band} coverage={score.coverage} />
        <StepActions introduction={introduction} participant={participant} />
      </footer>
      <details className={classes.history}>
        <summary>{t('connection.history')}</summary>
        <Timeline timeline={progress.timeline} nameOf={nameOf} />
      </details>
    </article>
  );
}
