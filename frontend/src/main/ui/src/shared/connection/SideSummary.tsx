import { useTranslation } from 'react-i18next';

import type { SideView } from '@/shared/domain/connection';
import { useCodes } from '@/shared/i18n/useCodes';
import { LocalText } from '@/shared/ui/LocalText';
import { ParticipantLink } from '@/shared/ui/ParticipantLink';
import { Tag } from '@/shared/ui/Tag';

import classes from './Connection.module.css';

/** One side of a tie: what it is about, whose it is, and what that side would gain. */
export function SideSummary({ side: { participant, subject, gain } }: { side: SideView }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const about = [t(`participantKind.${participant.kind}`)];
  if (participant.city !== null) about.push(codes('city', participant.city));
  return (
    <section className={classes.side}>
      <p className={classes.subjectKind}>{t(`subjectKind.${subject.kind}`)}</p>
      <h2 className={classes.subject}>
        {subject.title === null ? (
          <ParticipantLink participant={participant} />
        ) : (
          <LocalText text={subject.title} />
        )}
      </h2>
      <p className={classes.owner}>
        {subject.title !== null && <ParticipantLink participant={participant} />}
        <span>{about.join(' · ')}</span>
        {participant.fictitious && <Tag>{t('participant.fictitious')}</Tag>}
      </p>
      {gain !== null && (
        <p className={classes.gain}>
          <span className={classes.gainLabel}>{t('connection.gain')}</span>{' '}
          <LocalText text={gain} />
        </p>
      )}
    </section>
  );
}
