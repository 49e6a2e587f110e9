import type { JSX } from 'preact';
import type { FileReport, SkipReason } from '../../../read/files/file-kinds.ts';
import type { Words } from '../sender-words.ts';
import type { ShownFile } from '../use-fleet.ts';

interface FileListProps {
  t: Words;
  files: readonly ShownFile[];
  onRemove: (id: number) => void;
  /** A table is there: the list is folded unless something must be known about a file. */
  done: boolean;
}

/** What each file was taken for, how many rows were read, and why others were not. */
export function FileList({ t, files, onRemove, done }: FileListProps): JSX.Element {
  const remarkable = files.some(
    ({ report }) => report !== null && (report.problem !== null || report.notes.length > 0),
  );
  const open = !done || remarkable;
  return (
    <details class="file-list" open={open}>
      <summary>{t('filesCount', { count: files.length })}</summary>
      <ul class="files">
        {files.map(({ id, file, report }) => (
          <li key={id} data-file={file.name} data-kind={report?.kind}>
            <div>
              <bdi class="name">{file.name}</bdi>
              {report === null ? <p class="hint">{t('fileWaiting')}</p> : <FileResult t={t} report={report} />}
            </div>
            <button
              type="button"
              class="link"
              data-action="removeFile"
              aria-label={t('fileRemove', { name: file.name })}
              onClick={() => onRemove(id)}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function FileResult({ t, report }: { t: Words; report: FileReport }): JSX.Element {
  const { kind, rows, read, reasons, notes, problem } = report;
  const skipped = Object.entries(reasons) as [SkipReason, number][];
  return (
    <>
      <p>
        {problem === null || read > 0 ? (
          <>
            {t(`kind.${kind}`)} <span class="hint">· {t('fileRows', { read, rows })}</span>
          </>
        ) : null}
      </p>
      {(problem !== null || notes.length > 0 || skipped.length > 0) && (
        <ul class="remarks">
          {problem !== null && <li class="problem">{t(`problem.${problem}`)}</li>}
          {notes.map((note) => (
            <li key={note}>{t(`note.${note}`)}</li>
          ))}
          {skipped.map(([reason, count]) => (
            <li key={reason} class="hint">
              {t(`skip.${reason}`, { count })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
