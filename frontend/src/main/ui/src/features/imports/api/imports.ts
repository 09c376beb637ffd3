/** An import as the server tells it; read = stored + known + rejected. */
export interface ImportView {
  id: string;
  mapping: string;
  state: 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';
  read: number;
  stored: number;
  known: number;
  rejected: number;
  bytesRead: number;
  bytesTotal: number;
  startedAt: string;
  finishedAt: string | null;
  message: string | null;
}

export interface MappingView {
  name: string;
  title: string;
  source: string | null;
  format: 'CSV' | 'JSON_LINES';
}

export const importsKey = ['imports'] as const;
export const errorsPath = (id: string) => `/api/imports/${encodeURIComponent(id)}/errors`;
