import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Match, MatchQuery } from '@/shared/domain/match';
import { BandMark } from '@/shared/score/BandMark';
import { Reasons } from '@/shared/score/Reasons';
import { CardSkeletons } from '@/shared/ui/CardSkeletons';
import { ParticipantLink } from '@/shared/ui/ParticipantLink';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { findMatches } from '../api/findMatches';

import classes from './Postings.module.css';
import type { PostingValues } from './usePostingForm';

const MOST = 5;

/** Who would answer if this were published now. */
export function Preview({ values }: { values: PostingValues }) {
  const { t } = useTranslation();
  const [tried, setTried] = useState<MatchQuery | null>(null);
  const now = matchQuery(values);
  const matches = useQuery({
    queryKey: ['matches', tried],
    queryFn: ({ signal }) => findMatches(tried ?? now, signal),
    enabled: tried !== null,
    placeholderData: keepPreviousData,
  });
  const items = matches.data?.items ?? [];
  return (
    <aside className={classes.preview} aria-label={t('publish.preview.title')}>
      <h2>{t('publish.preview.title')}</h2>
      <p className={classes.previewText}>{t('publish.preview.text')}</p>
      <Button
        variant="light"
        leftSection={<Sparkles size={17} aria-hidden />}
        disabled={now.text === ''}
        loading={matches.isFetching}
        onClick={() => setTried(now)}
      >
        {t('publish.preview.action')}
      </Button>
      {matches.isLoading && <CardSkeletons count={2} height={110} />}
      {matches.isError && <ProblemNotice error={matches.error} />}
      <div role="status">
        {matches.isSuccess && (
          <p className={classes.previewText}>
            {t('publish.preview.found', { count: items.length })}
          </p>
        )}
      </div>
      <ol className={classes.matches}>
        {items.map((match) => (
          <li key={`${match.subject.kind} ${match.subject.id}`}>
            <MatchCard match={match} />
          </li>
        ))}
      </ol>
    </aside>
  );
}

function MatchCard({ match }: { match: Match }) {
  const { t } = useTranslation();
  const { participant, subject, title } = match;
  return (
    <article className={classes.match}>
      {subject.kind !== 'PARTICIPANT' && (
        <h3>
          <bdi>{title}</bdi>
        </h3>
      )}
      <p className={classes.matchOwner}>
        <ParticipantLink participant={participant} />
        <span>{t(`participantKind.${participant.kind}`)}</span>
      </p>
      <BandMark band={match.band} coverage={match.coverage} />
      <Reasons contributions={match.contributions} unknown={match.unknown} most={2} />
    </article>
  );
}

function matchQuery({
  title,
  description,
  keywords,
  language,
  addressedTo,
}: PostingValues): MatchQuery {
  const text = [title.trim(), description.trim(), keywords.join(', ')].filter(
    (part) => part !== '',
  );
  return { text: text.join('\n'), language, kinds: addressedTo, limit: MOST };
}
