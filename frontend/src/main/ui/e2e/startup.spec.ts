import { expect, test } from '@playwright/test';

import {
  accountOf,
  expectAccessible,
  expectDirection,
  photograph,
  signIn,
  textsOf,
  unique,
  visit,
} from './support';

for (const language of ['fr', 'ar'] as const) {
  test(`a start-up finds partners and publishes a need it tried before (${language})`, async ({
    browser,
  }) => {
    const t = textsOf(language);
    const page = await visit(browser, { language, dark: language === 'ar' });
    await signIn(page, await accountOf('MEMBER'));
    await expectDirection(page, language);
    await expectAccessible(page);
    await photograph(page, `me-${language}`);

    await test.step('search as one types, with highlights and facets', async () => {
      await page.getByRole('link', { name: t.nav.search }).click();
      await page.getByRole('searchbox', { name: t.search.label }).pressSequentially('capteurs');
      await expect(page).toHaveURL(/q=capteurs/);
      const results = page.getByRole('region', { name: t.search.results });
      await expect(results.locator('mark').first()).toBeVisible();

      const all = await results.getByRole('article').count();
      const facet = page.getByRole('group', { name: t.search.facet.kind }).getByRole('checkbox');
      await facet.first().check();
      await expect(page).toHaveURL(/kind=/);
      await expect(facet.first()).toBeChecked();
      await expect(results.getByRole('article').first()).toBeVisible();
      expect(await results.getByRole('article').count()).toBeLessThanOrEqual(all);
      await photograph(page, `search-facets-${language}`);
      await expectAccessible(page);
    });

    await test.step('a link to the same search shows the same', async () => {
      await page.reload();
      await expect(page.getByRole('searchbox')).toHaveValue('capteurs');
      await page.getByRole('article').getByRole('link').first().click();
      await expect(page).toHaveURL(/\/participants\//);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
      await page.goBack();
      await expect(page).toHaveURL(/q=capteurs.*kind=/);
    });

    await test.step('try before publishing, then publish', async () => {
      const title = `Étalonner des capteurs d’humidité du sol ${unique()}`;
      await page.goto('/publish/need');
      await page.getByLabel(t.publish.need.subject).fill(title);
      await expect(
        page.getByRole('radio', {
          name: t.publish.languageFound.replace('{{language}}', t.language.fr),
        }),
      ).toBeChecked();
      const preview = page.getByRole('complementary', { name: t.publish.preview.title });
      await preview.getByRole('button', { name: t.publish.preview.action }).click();
      await expect(preview.getByRole('article').first()).toBeVisible();
      await photograph(page, `publish-preview-${language}`);
      await expectAccessible(page);
      await page.getByRole('button', { name: t.publish.need.action }).click();
      const published = page.getByRole('heading', { name: title });
      await expect(published).toBeVisible();
      await page.reload();
      await expect(language === 'fr' ? published : published.locator('[lang=fr]')).toBeVisible();
    });

    await test.step('correct the language that was found', async () => {
      const title = `Zellige ${unique()}`;
      await page.goto('/publish/offer');
      await page.getByLabel(t.publish.offer.subject).fill(title);
      await page.getByText(t.language.en, { exact: true }).last().click();
      await expect(page.getByRole('radio', { name: t.language.en, exact: true })).toBeChecked();
      await page.getByRole('button', { name: t.publish.offer.action }).click();
      const published = page.getByRole('heading', { name: title });
      await expect(published).toBeVisible();
      await page.reload();
      await expect(published.locator('[lang=en]')).toBeVisible();
    });
  });
}
