import { Button, MultiSelect, TagsInput, TextInput, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { participantKinds } from '@/shared/domain/participant';
import { ApiProblem } from '@/shared/http/problem';
import { directionOf } from '@/shared/i18n/i18n';
import { useSectors } from '@/shared/search/useSectors';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { textOf, useLanguageFound } from '../api/writtenLanguage';

import { LanguageField } from './LanguageField';
import { OwnerField } from './OwnerField';
import classes from './Postings.module.css';
import type { PostingFormState } from './usePostingForm';

interface PostingFormProps {
  kind: 'need' | 'offer';
  form: PostingFormState;
  onSubmit: () => void;
  busy: boolean;
  problem: Error | null;
}

export function PostingForm({
  kind,
  form: { values, set },
  onSubmit,
  busy,
  problem,
}: PostingFormProps) {
  const { t } = useTranslation();
  const sectors = useSectors();
  const errorOf = (field: string) =>
    problem instanceof ApiProblem ? problem.messageFor(field) : undefined;
  const [text] = useDebouncedValue(textOf(values), 300);
  const found = useLanguageFound(text);
  const language = values.language ?? found;
  const written = language === null ? {} : { lang: language, dir: directionOf(language) };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {problem !== null && <ProblemNotice error={problem} />}
      <OwnerField value={values.owner} onChange={(owner) => set('owner', owner)} />
      <TextInput
        {...written}
        label={t(`publish.${kind}.subject`)}
        description={t(`publish.${kind}.subjectHint`)}
        required
        maxLength={300}
        value={values.title}
        onChange={(event) => set('title', event.currentTarget.value)}
        error={errorOf('title')}
      />
      <Textarea
        {...written}
        label={t('publish.description')}
        description={t(`publish.${kind}.descriptionHint`)}
        autosize
        minRows={5}
        maxRows={16}
        maxLength={20_000}
        value={values.description}
        onChange={(event) => set('description', event.currentTarget.value)}
        error={errorOf('description')}
      />
      <LanguageField
        chosen={values.language}
        found={found}
        onChoose={(chosen) => set('language', chosen)}
      />
      <MultiSelect
        label={t('publish.sectors')}
        searchable
        data={sectors}
        value={values.sectors}
        onChange={(chosen) => set('sectors', chosen)}
        error={errorOf('sectors')}
      />
      <TagsInput
        label={t('publish.keywords')}
        description={t('publish.keywordsHint')}
        value={values.keywords}
        onChange={(words) => set('keywords', words)}
        error={errorOf('keywords')}
      />
      <MultiSelect
        label={t('publish.addressedTo')}
        description={t('publish.addressedToHint')}
        searchable
        data={participantKinds.map((value) => ({ value, label: t(`participantKind.${value}`) }))}
        value={values.addressedTo}
        onChange={(kinds) => set('addressedTo', kinds)}
        error={errorOf('addressedTo')}
      />
      <TextInput
        type="date"
        label={t('publish.until')}
        description={t('publish.untilHint')}
        w={260}
        value={values.until}
        onChange={(event) => set('until', event.currentTarget.value)}
        error={errorOf('until')}
      />
      <Button type="submit" size="md" loading={busy} className={classes.submit}>
        {t(`publish.${kind}.action`)}
      </Button>
    </form>
  );
}
