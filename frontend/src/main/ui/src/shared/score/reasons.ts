import type { Contribution } from '@/shared/domain/connection';

/** The contributions that gave something, the heaviest first. */
export function byWeight(contributions: readonly Contribution[]): Contribution[] {
  return contributions.filter((one) => one.points > 0).sort((a, b) => b.points - a.points);
}
