// @vitest-environment node
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({
  overrideConfig: { rules: { '@typescript-eslint/no-unused-vars': 'off' } },
});

async function complaintsAbout(path: string, planted: string): Promise<string[]> {
  const [result] = await eslint.lintText(planted, { filePath: path });
  return result?.messages.map((message) => String(message.ruleId)) ?? [];
}

describe('the import zones', () => {
  it('stop a feature from importing another', async () => {
    const planted = "export { readFeed } from '@/features/deals/api/readFeed';\n";
    await expect(complaintsAbout('src/features/inbox/api/relay.ts', planted)).resolves.toContain(
      'import-x/no-restricted-paths',
    );
  }, 300_000);

  it('stop shared code from importing a feature', async () => {
    const planted = "export { readFeed } from '@/features/deals/api/readFeed';\n";
    await expect(complaintsAbout('src/shared/live/live.ts', planted)).resolves.toContain(
      'import-x/no-restricted-paths',
    );
  }, 300_000);

  it('stop text in code', async () => {
    const planted = 'export const Planted = () => <p>Bonjour</p>;\n';
    await expect(complaintsAbout('src/app/Home.tsx', planted)).resolves.toContain(
      'i18next/no-literal-string',
    );
  }, 300_000);
});
