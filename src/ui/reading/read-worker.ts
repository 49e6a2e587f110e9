import { readInSlices } from '../../read/index.ts';

export type FromWorker =
  | { progress: number }
  | { reading: Awaited<ReturnType<typeof readInSlices>> }
  | { failed: true };

/** Reads one long text away from the page. The page ends a reading by ending this worker. */
addEventListener('message', async ({ data }: MessageEvent<string>) => {
  const tell = (message: FromWorker): void => postMessage(message);
  // A rejection reaches no error event of the page, which would wait for ever.
  const reading = await readInSlices(data, { onProgress: (progress) => tell({ progress }) }).catch(() => null);
  tell(reading === null ? { failed: true } : { reading });
});
