import { Button, FileInput, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { listMappings } from '../api/listMappings';
import { useStartImport } from '../api/startImport';

import classes from './Imports.module.css';

export function ImportForm() {
  const { t } = useTranslation();
  const mappings = useQuery(listMappings);
  const start = useStartImport();
  const [mapping, setMapping] = useState<string | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (mapping !== null && file !== null)
      start.mutate({ mapping, file }, { onSuccess: () => setFile(null) });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {start.isError && <ProblemNotice error={start.error} />}
      {mappings.isError && (
        <ProblemNotice error={mappings.error} retry={() => void mappings.refetch()} />
      )}
      <div className={classes.fields}>
        <FileInput
          label={t('imports.file')}
          description={t('imports.fileHint')}
          placeholder={t('imports.chooseFile')}
          accept=".csv,.jsonl,.ndjson,.gz"
          value={file}
          onChange={setFile}
          clearable
          clearButtonProps={{ 'aria-label': t('imports.clearFile') }}
        />
        <Select
          label={t('imports.mapping')}
          description={t('imports.mappingHint')}
          data={(mappings.data ?? []).map(({ name, title, format }) => ({
            value: name,
            label: t('imports.mappingLabel', { title, format: t(`imports.format.${format}`) }),
          }))}
          value={mapping}
          onChange={setMapping}
        />
        <Button
          type="submit"
          leftSection={<Upload size={17} aria-hidden />}
          disabled={mapping === null || file === null}
          loading={start.isPending}
        >
          {t('imports.start')}
        </Button>
      </div>
    </form>
  );
}
