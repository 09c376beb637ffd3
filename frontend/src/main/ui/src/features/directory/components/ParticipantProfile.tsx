import { Anchor, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CalendarDays, Globe, MapPin, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { getParticipant } from '@/shared/directory/getParticipant';
import type { ParticipantView } from '@/shared/domain/participant';
import { ApiProblem } from '@/shared/http/problem';
import { useCodes } from '@/shared/i18n/useCodes';
import { usePlaces } from '@/shared/i18n/usePlaces';
import { EmptyState } from '@/shared/ui/EmptyState';
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
  const { t } = useTranslation();
  const participant = useQuery(getParticipant(id));
  if (participant.error instanceof ApiProblem && participant.error.status === 404) {
    return (
      <EmptyState icon={SearchX} heading="h1" title={t('participant.unknown')}>
        {t('participant.unknownText')}
      </EmptyState>
    );
  }
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
  const places = usePlaces();
  return (
    <ul className={classes.facts}>
      {place && (
        <li>
          <MapPin size={16} aria-hidden />
          {[places.city(place), place.country === null ? '' : places.country(place.country)]
            .filter((name) => name !== '')
            .join(t('shell.comma'))}
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
