import { useEffect, useRef, useState } from 'preact/hooks';
import { type Progress, progressSince } from '../../fleet/results/compare.ts';
import type { JudgedSender, TenantState, Totals } from '../../fleet/sender.ts';
import type { DateOrder, FileReport } from '../../read/files/file-kinds.ts';
import type { GivenFile } from './session/fleet-session.ts';
import { type FromSession, type Session, startSession } from './session/start-session.ts';

/** Largest sum of all files, in bytes. */
const MOST_BYTES = 200_000_000;

export interface ShownFile extends GivenFile {
  report: FileReport | null;
}

export interface FleetTable {
  senders: readonly JudgedSender[];
  totals: Totals;
  tenant: TenantState;
  progress: Progress | null;
  /** The reports of the files, in the order that `sender.files` counts in. */
  files: readonly FileReport[];
}

export type FleetProblem = 'failed' | 'notLoaded' | 'tooMuch' | 'cancelled';

export interface UsedFleet {
  files: readonly ShownFile[];
  /** Null until a first table is there. */
  table: FleetTable | null;
  /** From 0 to 1 while files are read; `judging` afterwards; null where nothing is under way. */
  work: number | 'judging' | null;
  problem: FleetProblem | null;
  dates: DateOrder | null;
  tenant: string | null;
  example: boolean;
  add: (files: readonly File[], example?: boolean) => void;
  remove: (id: number) => void;
  cancel: () => void;
  clear: () => void;
  /** Reads all files once more, after what reads them couldn't be had. */
  tryAgain: () => void;
  /** Says that a part of the page couldn't be had. */
  lacksPart: () => void;
  setDates: (dates: DateOrder) => void;
  setTenant: (tenant: string | null) => void;
}

interface Wanted {
  files: readonly ShownFile[];
  dates: DateOrder | null;
  tenant: string | null;
  example: boolean;
}

const NOTHING: Wanted = { files: [], dates: null, tenant: null, example: false };

/** Reads the files that are dropped and keeps the table of their senders. Everything is gone with the page. */
export function useFleet(today: string): UsedFleet {
  const [wanted, setWanted] = useState<Wanted>(NOTHING);
  const [table, setTable] = useState<FleetTable | null>(null);
  const [work, setWork] = useState<UsedFleet['work']>(null);
  const [problem, setProblem] = useState<FleetProblem | null>(null);
  const run = useRef(0);
  const nextId = useRef(0);
  const session = useRef<Session | null>(null);
  const arriving = useRef<JudgedSender[]>([]);
  const reports = useRef(new Map<number, FileReport>());

  const take = (told: FromSession): void => {
    if (told.run !== run.current) return;
    switch (told.is) {
      case 'progress':
        setWork(told.share);
        break;
      case 'file':
        reports.current.set(told.id, told.report);
        setWanted((now) => ({
          ...now,
          files: now.files.map((file) => (file.id === told.id ? { ...file, report: told.report } : file)),
        }));
        break;
      case 'judging':
        arriving.current = [];
        setWork('judging');
        break;
      case 'senders':
        for (const sender of told.senders) arriving.current.push(sender);
        break;
      case 'done': {
        const senders = arriving.current;
        arriving.current = [];
        const { totals, tenant, earlier, ids } = told;
        const progress = earlier === null ? null : progressSince(earlier.senders, earlier.date, senders);
        setTable({ senders, totals, tenant, progress, files: ids.flatMap((id) => reports.current.get(id) ?? []) });
        setWork(null);
        break;
      }
      case 'failed':
      case 'notLoaded':
        setWork(null);
        setProblem(told.is);
        break;
      default:
        told satisfies never;
    }
  };
  const latest = useRef(take);
  latest.current = take;

  const change = (next: Wanted): void => {
    setWanted(next);
    setProblem(null);
    run.current += 1;
    if (next.files.length === 0) {
      setTable(null);
      setWork(null);
      return;
    }
    setWork(0);
    const request = {
      run: run.current,
      files: next.files.map(({ id, file }) => ({ id, file })),
      dates: next.dates,
      tenant: next.tenant,
      today,
    };
    session.current ??= startSession((told) => latest.current(told));
    session.current.ask(request);
  };
  useEffect(() => () => session.current?.cancel(), []);

  return {
    ...wanted,
    table,
    work,
    problem,
    add: (files, example = false) => {
      // An example and files of one's own are never one table.
      const before = wanted.example === example ? wanted : { ...NOTHING, example };
      const all = [...before.files, ...files.map((file) => ({ id: nextId.current++, file, report: null }))];
      const bytes = all.reduce((sum, { file }) => sum + file.size, 0);
      if (bytes > MOST_BYTES) setProblem('tooMuch');
      else if (files.length > 0) change({ ...before, files: all, example });
    },
    remove: (id) => change({ ...wanted, files: wanted.files.filter((file) => file.id !== id) }),
    cancel: () => {
      run.current += 1;
      session.current?.cancel();
      setWanted({ ...wanted, files: wanted.files.filter(({ report }) => report !== null) });
      setWork(null);
      setProblem('cancelled');
    },
    clear: () => change(NOTHING),
    tryAgain: () => change(wanted),
    lacksPart: () => setProblem('notLoaded'),
    setDates: (dates) => change({ ...wanted, dates }),
    setTenant: (tenant) => change({ ...wanted, tenant }),
  };
}
