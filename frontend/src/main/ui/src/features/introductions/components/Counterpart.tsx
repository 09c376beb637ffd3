import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import connection from '@/shared/connection/Connection.module.css';
import type { CounterpartView } from '@/shared/domain/introduction';
import { useCodes } from '@/shared/i18n/useCodes';
import { LocalText } from '@/shared/ui/LocalText';
import { ParticipantLink } from '@/shared/ui/ParticipantLink';
import { Tag, Tags } from '@/shared/ui/Tag';

import classes from './Introductions.module.css';

/** The other side: what it is and what it is about, and its name once both consented. */
export function Counterpart({ other }: { other: CounterpartView }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const { kind, sectors, city, fictitious, about, title, gain, identity } = other;
  const kindName = t(`participantKind.${kind}`);
  const unnamed = title === null && identity === null;
  const facts = [...(unnamed ? [] : [kindName]), ...(city === null ? [] : [codes('city', city)])];
  return (
    <section className={connection.side}>
      <p className={connection.subjectKind}>{t(`subjectKind.${about}`)}</p>
      <h2 className={connection.subject}>
        {title !== null && <LocalText text={title} />}
        {title === null && identity !== null && <ParticipantLink participant={identity} />}
        {unnamed && kindName}
      </h2>
      <p className={connection.owner}>
        {title !== null && identity !== null && <ParticipantLink participant={identity} />}
        <span>{facts.join(' · ')}</span>
        {fictitious && <Tag>{t('participant.fictitious')}</Tag>}
      </p>
      {sectors.length > 0 && (
        <Tags>
          {sectors.map((sector) => (
            <Tag key={sector}>{codes('sector', sector)}</Tag>
          ))}
        </Tags>
      )}
      {gain !== null && (
        <p className={connection.gain}>
          <span className={connection.gainLabel}>{t('connection.gain')}</span>{' '}
          <LocalText text={gain} />
        </p>
      )}
      {identity === null && (
        <p className={classes.blind}>
          <EyeOff size={15} aria-hidden />
          {t('introductions.blind')}
        </p>
      )}
    </section>
  );
}
