import { fleetOf } from '../../../fleet/fleet.ts';
import { readAll } from '../../../fleet/read-all.ts';
import type { JudgedSender, TenantState, Totals } from '../../../fleet/sender.ts';
import type { EarlierResult } from '../../../read/files/earlier-result.ts';
import type { DateOrder, FileReport } from '../../../read/files/file-kinds.ts';
import { readStream } from '../../../read/files/read-stream.ts';
import type { FileOptions, FileReading } from '../../../read/files/tally.ts';

/** A file by the number that the page gave it. */
export interface GivenFile {
  id: number;
  file: File;
}

/** What is asked: the whole list of files, as it stands after a change. What was read before is not read again. */
export interface Request {
  run: number;
  files: readonly GivenFile[];
  dates: DateOrder | null;
  tenant: string | null;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** What is told while the work goes on; `run` is that of the request. */
export type Told =
  | { is: 'progress'; run: number; share: number }
  | { is: 'file'; run: number; id: number; report: FileReport }
  | { is: 'judging'; run: number }
  | { is: 'senders'; run: number; senders: readonly JudgedSender[] }
  | {
      is: 'done';
      run: number;
      totals: Totals;
      tenant: TenantState;
      earlier: EarlierResult | null;
      ids: readonly number[];
    };

/** So many senders are handed over at once: taking them in is shorter than a frame. */
const AT_ONCE = 2_000;

/** Reads files and judges their senders, for the page or in its worker. Keeps what was read until the page is gone. */
export class FleetSession {
  readonly #readings = new Map<string, FileReading>();
  #run = 0;

  /** Carries out a request, unless a later one arrives. Rejects where a file can't be read by the browser. */
  async answer(request: Request, tell: (told: Told) => void): Promise<void> {
    const { run, files, dates, tenant, today } = request;
    this.#run = run;
    const readings = await readAll(files, { dates, tenant }, this.#reader(request, tell));
    tell({ is: 'judging', run });
    const { senders, totals, tenant: state } = fleetOf(readings, today, tenant !== null);
    for (let at = 0; at < senders.length; at += AT_ONCE)
      tell({ is: 'senders', run, senders: senders.slice(at, at + AT_ONCE) });
    const earlier = readings.findLast((reading) => reading.earlier !== null)?.earlier ?? null;
    tell({ is: 'done', run, totals, tenant: state, earlier, ids: files.map(({ id }) => id) });
  }

  /** Reads a file of this request, or gives what was read of it under the same answers. */
  #reader({ run, files }: Request, tell: (told: Told) => void) {
    const whole = Math.max(
      1,
      files.reduce((sum, { file }) => sum + file.size, 0),
    );
    let bytes = 0;
    return async ({ id, file }: GivenFile, options: FileOptions): Promise<FileReading> => {
      const key = `${id} ${JSON.stringify(options)}`;
      const before = this.#readings.get(key);
      if (before !== undefined) return before;
      const reading = await readStream(file.name, chunksOf(file), options, (count) => {
        bytes += count;
        if (this.#run !== run) throw new DOMException('Another request has come.', 'AbortError');
        tell({ is: 'progress', run, share: Math.min(1, bytes / whole) });
      });
      this.#readings.set(key, reading);
      tell({ is: 'file', run, id, report: reading.report });
      return reading;
    };
  }

  /** Ends what is under way; what was read stays. */
  cancel(): void {
    this.#run = -1;
  }
}

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
