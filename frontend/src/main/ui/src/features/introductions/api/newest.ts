import type { IntroductionView } from '@/shared/domain/introduction';

type Standing = Pick<IntroductionView, 'position' | 'progress'>;

/**
 * Whether one tells of an earlier moment than the other. A timeline only grows until the pair is
 * proposed anew, which is a later place in the log.
 */
export function isBefore(one: Standing, other: Standing): boolean {
  if (one.position !== other.position) return one.position < other.position;
  return one.progress.timeline.length < other.progress.timeline.length;
}
