import { describe, expect, it } from 'vitest';

import { quoted } from './SubscriptionForm';

describe('expected words', () => {
  it('are a phrase when there are several', () => {
    expect(quoted('paiement mobile')).toBe('"paiement mobile"');
    expect(quoted('"paiement mobile"')).toBe('"paiement mobile"');
    expect(quoted('-crypto')).toBe('-crypto');
  });
});
