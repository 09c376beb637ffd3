import type { PostingType } from '@/shared/domain/posting';

/** Needs and offers differ only in their address. */
export const pathOf = (type: PostingType) => (type === 'NEED' ? '/api/needs' : '/api/offers');

export const postingsKey = (type: PostingType, owner: string) => ['postings', type, owner] as const;
