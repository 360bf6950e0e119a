/** Samples the processes below this one: how much memory they take together, and whether they end. */
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessWatch {
  /** Bytes that all processes below this one took at once, at the most. */
  peak(): number;
  /** Bytes that this process took, at the most. */
  ownPeak(): number;
  /** Ids of all processes that were seen. */
  seen(): number[];
  stop(): void;
}

export function watchProcesses(): ProcessWatch {
  const seen = new Set<number>();
  let peak = 0;
  let ownPeak = 0;
  const timer = setInterval(() => {
    const pids = below(process.pid);
    for (const pid of pids) seen.add(pid);
    peak = Math.max(
      peak,
      pids.reduce((sum, pid) => sum + resident(pid), 0),
    );
    ownPeak = Math.max(ownPeak, process.memoryUsage.rss());
  }, 100);
  return {
    peak: () => peak,
    ownPeak: () => ownPeak,
    seen: () => [...seen],
    stop: () => clearInterval(timer),
  };
}

/** Zombies that wait for their parent count as ended. */
export const isAlive = (pid: number): boolean => {
  // `pid (name) state …`; the name may hold anything but ends at the last bracket.
  const state = /\)\s(\w)[^)]*$/.exec(read(`/proc/${pid}/stat`))?.[1];
  return state !== undefined && state !== 'Z';
};

function below(pid: number): number[] {
  const threads = list(`/proc/${pid}/task`);
  const lists = threads.map((thread) => read(`/proc/${pid}/task/${thread}/children`));
  const children = lists.join('').split(' ').filter(Boolean).map(Number);
  return children.flatMap((child) => [child, ...below(child)]);
}

/** Proportional share: memory that processes have in common counts once. */
const resident = (pid: number): number =>
  // `Pss:    1234 kB`
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
