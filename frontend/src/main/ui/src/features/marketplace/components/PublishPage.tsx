import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import type { PostingType } from '@/shared/domain/posting';
import { useAccount } from '@/shared/session/account';
import { homeOf } from '@/shared/session/homeOf';
import { PageHeader } from '@/shared/ui/PageHeader';

import { usePublish } from '../api/publish';

import { PostingForm } from './PostingForm';
import classes from './Postings.module.css';
import { Preview } from './Preview';
import { usePostingForm } from './usePostingForm';

/** A guided form on one side, who would answer on the other. */
export function PublishPage({ type }: { type: PostingType }) {
  const { t } = useTranslation();
  const account = useAccount();
  const navigate = useNavigate();
  const form = usePostingForm();
  const publish = usePublish(type);
  const kind = type === 'NEED' ? 'need' : 'offer';
  const submit = () => {
    const draft = form.draft();
    if (draft === null) return;
    publish.mutate(draft, {
      onSuccess: () => {
        notifications.show({ message: t(`publish.${kind}.done`) });
        void navigate(homeOf(account));
      },
    });
  };
  return (
    <>
      <PageHeader title={t(`publish.${kind}.title`)} lead={t(`publish.${kind}.lead`)} />
      <div className={classes.columns}>
        <PostingForm
          kind={kind}
          form={form}
          onSubmit={submit}
          busy={publish.isPending}
          problem={publish.error}
        />
        <Preview values={form.values} />
      </div>
    </>
  );
}
