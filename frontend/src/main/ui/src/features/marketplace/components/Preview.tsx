import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Match, MatchQuery } from '@/shared/domain/match';
import type { Language } from '@/shared/domain/text';
import { BandMark } from '@/shared/score/BandMark';
import { Reasons } from '@/shared/score/Reasons';
import { CardSkeletons } from '@/shared/ui/CardSkeletons';
import { ParticipantLink } from '@/shared/ui/ParticipantLink';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { findMatches } from '../api/findMatches';
import { textOf, useSettleLanguage } from '../api/writtenLanguage';

import classes from './Postings.module.css';
import type { PostingValues } from './usePostingForm';

const MOST = 5;

/** Who would answer if this were published now. */
export function Preview({ values }: { values: PostingValues }) {
  const { t } = useTranslation();
  const [tried, setTried] = useState<PostingValues | null>(null);
  const settleLanguage = useSettleLanguage();
  const matches = useQuery({
    queryKey: ['matches', tried],
    queryFn: async ({ signal }) => {
      const writing = tried ?? values;
      const language = await settleLanguage(writing.language, textOf(writing) || wordsOf(writing));
      return findMatches(matchQuery(writing, language), signal);
    },
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
        disabled={wordsOf(values) === ''}
        loading={matches.isFetching}
        onClick={() => setTried(values)}
      >
        {t('publish.preview.action')}
      </Button>
      {matches.isLoading && <CardSkeletons count={2} height={110} />}
      {matches.isError && <ProblemNotice error={matches.error} />}
      <div role="status">
        {matches.isSuccess && (
          <p className={classes.previewText}>
            {items.length === 0
              ? t('publish.preview.none')
              : t('publish.preview.found', { count: items.length })}
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

const wordsOf = (values: PostingValues) =>
  [textOf(values), values.keywords.join(', ')].filter((part) => part !== '').join('\n');

function matchQuery(values: PostingValues, language: Language): MatchQuery {
  return { text: wordsOf(values), language, kinds: values.addressedTo, limit: MOST };
}
