import { Button, Group, useDirection } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { languages, type Language } from '@/shared/domain/text';
import { chooseLanguage, directionOf } from '@/shared/i18n/i18n';
import { useLanguage } from '@/shared/i18n/useLanguage';

/** The three languages side by side, each written in itself. */
export function LanguageLinks() {
  const { t } = useTranslation();
  const current = useLanguage();
  const { setDirection } = useDirection();
  const choose = (language: Language) => {
    void chooseLanguage(language).then(() => setDirection(directionOf(language)));
  };
  return (
    <Group gap={4} role="group" aria-label={t('shell.language')}>
      {languages.map((language) => (
        <Button
          key={language}
          lang={language}
          size="compact-sm"
          variant={language === current ? 'light' : 'subtle'}
          aria-pressed={language === current}
          onClick={() => choose(language)}
        >
          {t(`language.${language}`)}
        </Button>
      ))}
    </Group>
  );
}
