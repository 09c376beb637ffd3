import { useTranslation } from 'react-i18next';

import { ApiProblem, ServerUnreachable } from '@/shared/http/problem';

/** What happened in the reader's language, and the server's own words where it gave some. */
export function useProblemText(): (error: unknown) => { title: string; detail: string } {
  const { t } = useTranslation();
  return (error) => {
    if (error instanceof ServerUnreachable) {
      return { title: t('problem.unreachable'), detail: t('problem.unreachableText') };
    }
    if (!(error instanceof ApiProblem)) {
      return { title: t('problem.unexpected'), detail: t('problem.unexpectedText') };
    }
    return { title: t(titleKey(error.status)), detail: error.detail };
  };
}

function titleKey(status: number) {
  if (status === 401) return 'problem.signedOut';
  if (status === 403) return 'problem.forbidden';
  if (status === 404) return 'problem.notFound';
  if (status === 409) return 'problem.conflict';
  if (status === 413) return 'problem.tooLarge';
  return status >= 500 ? 'problem.server' : 'problem.refused';
}
