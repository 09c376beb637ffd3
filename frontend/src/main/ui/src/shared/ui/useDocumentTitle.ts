import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

export function useDocumentTitle(title: string): void {
  const { t } = useTranslation();
  const full = t('shell.documentTitle', { title });
  useEffect(() => {
    document.title = full;
  }, [full]);
}
