import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { languages, type Language } from '@/shared/domain/text';

import classes from './Postings.module.css';

const FOUND = 'found';

interface LanguageFieldProps {
  /** The language somebody chose; null leaves it to the text. */
  chosen: Language | null;
  /** The language found in the text; null before there is a text. */
  found: Language | null;
  onChoose: (language: Language | null) => void;
}

/** Says which language the text is taken to be in, and lets the writer correct it. */
export function LanguageField({ chosen, found, onChoose }: LanguageFieldProps) {
  const { t } = useTranslation();
  const foundLabel =
    found === null
      ? t('publish.languageOfText')
      : t('publish.languageFound', { language: t(`language.${found}`) });
  return (
    <div>
      <span className={classes.label} id="posting-language">
        {t('publish.language')}
      </span>
      <SegmentedControl
        aria-labelledby="posting-language"
        value={chosen ?? FOUND}
        onChange={(value) => onChoose(languages.find((one) => one === value) ?? null)}
        data={[
          { value: FOUND, label: foundLabel },
          ...languages.map((value) => ({ value, label: t(`language.${value}`) })),
        ]}
      />
    </div>
  );
}
