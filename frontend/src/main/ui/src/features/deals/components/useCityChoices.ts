import { useTranslation } from 'react-i18next';

/** The cities of the network, by their names in the chosen language. */
export function useCityChoices(): { value: string; label: string }[] {
  const { t } = useTranslation();
  return Object.entries(t('city', { returnObjects: true })).map(([value, label]) => ({
    value,
    label,
  }));
}
