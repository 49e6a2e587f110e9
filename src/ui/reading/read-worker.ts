import { readInSlices } from '../../read/index.ts';

export type FromWorker = { progress: number } | { reading: Awaited<ReturnType<typeof readInSlices>> };

/** Reads one long text away from the page. The page ends a reading by ending this worker. */
addEventListener('message', async ({ data }: MessageEvent<string>) => {
  const tell = (message: FromWorker): void => postMessage(message);
  tell({ reading: await readInSlices(data, { onProgress: (progress) => tell({ progress }) }) });
});
