import { type Reading, read } from '../../read/index.ts';

export type FromWorker = { progress: number } | { reading: Reading } | { failed: true };

/** Reads one long text away from the page, without a pause. The page ends a reading by ending this worker. */
addEventListener('message', ({ data }: MessageEvent<string>) => {
  const tell = (message: FromWorker): void => postMessage(message);
  try {
    tell({ reading: read(data, (share) => tell({ progress: share * 0.9 })) });
  } catch {
    tell({ failed: true });
  }
});
