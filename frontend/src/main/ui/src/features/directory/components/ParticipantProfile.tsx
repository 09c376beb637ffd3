import { Anchor, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CalendarDays, Globe, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { getParticipant } from '@/shared/directory/getParticipant';
import type { ParticipantView } from '@/shared/domain/participant';
import { useCodes } from '@/shared/i18n/useCodes';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { LocalText } from '@/shared/ui/LocalText';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { Tag, Tags } from '@/shared/ui/Tag';

import classes from './Profile.module.css';

/** Who a participant is; `actions` stand beside the name, `children` below. */
export function ParticipantProfile({
  id,
  actions,
  children,
}: {
  id: string;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const participant = useQuery(getParticipant(id));
  if (participant.isPending) return <Skeleton height={280} radius="lg" />;
  if (participant.isError) {
    return <ProblemNotice error={participant.error} retry={() => void participant.refetch()} />;
  }
  return (
    <>
      <Profile participant={participant.data} actions={actions} />
      {children}
    </>
  );
}

function Profile({ participant, actions }: { participant: ParticipantView; actions: ReactNode }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const { name, kind, description, sectors, segments, keywords, fictitious } = participant;
  return (
    <>
      <PageHeader title={name} lead={t(`participantKind.${kind}`)} actions={actions} />
      <div className={classes.profile}>
        <Facts participant={participant} />
        {description !== null && (
          <p className={classes.description}>
            <LocalText text={description} />
          </p>
        )}
        <Tags>
          {fictitious && <Tag tone="saffron">{t('participant.fictitiousLong')}</Tag>}
          {sectors.map((code) => (
            <Tag key={code} tone="accent">
              {codes('sector', code)}
            </Tag>
          ))}
          {segments.map((code) => (
            <Tag key={code} tone="accent">
              {codes('segment', code)}
            </Tag>
          ))}
          {keywords.map((word) => (
            <Tag key={word}>
              <bdi>{word}</bdi>
            </Tag>
          ))}
        </Tags>
      </div>
    </>
  );
}

function Facts({ participant: { place, foundedIn, website } }: { participant: ParticipantView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const country = place?.country
    ? new Intl.DisplayNames(language, { type: 'region' }).of(place.country)
    : undefined;
  return (
    <ul className={classes.facts}>
      {place && (
        <li>
          <MapPin size={16} aria-hidden />
          {[place.name, country].filter(Boolean).join(t('shell.comma'))}
        </li>
      )}
      {foundedIn !== null && (
        <li>
          <CalendarDays size={16} aria-hidden />
          {t('participant.foundedIn', { year: String(foundedIn) })}
        </li>
      )}
      {website !== null && (
        <li>
          <Globe size={16} aria-hidden />
          <Anchor href={website} target="_blank" rel="noreferrer" inherit>
            <bdi>{website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</bdi>
          </Anchor>
        </li>
      )}
    </ul>
  );
}
