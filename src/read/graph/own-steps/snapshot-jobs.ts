import { type Json, objects, text, texts } from '../json.ts';

/** A finished configuration snapshot. */
interface FoundSnapshot {
  /** Its path below Graph's host. */
  path: string;
  /** ISO time of the state that it shows. */
  at: string;
}

/** Statuses of a job that has something to read; the last one hides a partial success where the header for it wasn't sent. */
const DONE: ReadonlySet<string> = new Set(['succeeded', 'partiallysuccessful', 'unknownfuturevalue']);
/** Only this may be asked for, whatever an answer says. */
const SNAPSHOT =
  /^\/(?:v1\.0|beta)\/admin\/configurationManagement\/configurationSnapshots(?:\/|\()[\w'(). -]{1,120}$/i;

/**
 * `GET /admin/configurationManagement/configurationSnapshotJobs`: the newest snapshot that is done, one with the settings of
 * Exchange before one without. Null where there is none. Source: Graph reference, "configurationSnapshotJob".
 */
export function newestSnapshot(json: unknown): FoundSnapshot | null {
  const done = objects(json).flatMap((job) => {
    const path = pathOf(text(job.resourceLocation) ?? '');
    const at = timeOf(job);
    const isDone = DONE.has(text(job.status)?.toLowerCase() ?? '');
    return isDone && path !== null && at !== null ? [{ path, at, exchange: holdsExchange(job) }] : [];
  });
  const newest = done.sort((a, b) => Number(b.exchange) - Number(a.exchange) || b.at.localeCompare(a.at))[0];
  return newest === undefined ? null : { path: newest.path, at: newest.at };
}

const holdsExchange = ({ resources }: Json): boolean =>
  texts(resources).some((name) => name.toLowerCase().startsWith('microsoft.exchange.'));

/** The year 1 stands there until a job is done. */
function timeOf(job: Json): string | null {
  const told = [text(job.completedDateTime), text(job.createdDateTime)];
  return told.find((time) => time !== null && !time.startsWith('0001')) ?? null;
}

function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address).pathname);
    return SNAPSHOT.test(path) ? path : null;
  } catch {
    return null;
  }
}
