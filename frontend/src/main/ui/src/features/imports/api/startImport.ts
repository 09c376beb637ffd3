import { useMutation, useQueryClient } from '@tanstack/react-query';

import { request } from '@/shared/http/request';

import { importsKey, type ImportView } from './imports';

interface Upload {
  mapping: string;
  file: File;
}

export function useStartImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ mapping, file }: Upload) =>
      request<ImportView>('/api/imports', { method: 'POST', query: { mapping }, body: file }),
    onSuccess: () => client.invalidateQueries({ queryKey: importsKey }),
  });
}
