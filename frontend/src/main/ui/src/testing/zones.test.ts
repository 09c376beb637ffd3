// @vitest-environment node
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The rules of this build, without those that need the types of the whole project. */
const eslint = new ESLint({
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

async function complaintsAbout(path: string, planted: string): Promise<string[]> {
  const [result] = await eslint.lintText(planted, { filePath: path });
  return result?.messages.map((message) => String(message.ruleId)) ?? [];
}

describe('the import zones', () => {
  it('stop a feature from importing another', async () => {
    const planted = "export { readFeed } from '@/features/deals/api/readFeed';\n";
    await expect(complaintsAbout('src/features/inbox/api/relay.ts', planted)).resolves.toContain(
      'no-restricted-imports',
    );
  }, 60_000);

  it('stop a feature from climbing out of itself', async () => {
    const planted = "export { readFeed } from '../../deals/api/readFeed';\n";
    await expect(complaintsAbout('src/features/inbox/api/relay.ts', planted)).resolves.toContain(
      'no-restricted-imports',
    );
  }, 60_000);

  it('stop shared code from importing a feature', async () => {
    const planted = "export { readFeed } from '@/features/deals/api/readFeed';\n";
    await expect(complaintsAbout('src/shared/live/live.ts', planted)).resolves.toContain(
      'no-restricted-imports',
    );
  }, 60_000);

  it('stop text in code', async () => {
    const planted = 'export const Planted = () => <p>Bonjour</p>;\n';
    await expect(complaintsAbout('src/app/Home.tsx', planted)).resolves.toContain(
      'i18next/no-literal-string',
    );
  }, 60_000);
});
