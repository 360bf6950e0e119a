/** Ends a page's process that takes more memory than any website needs, before the computer suffers. */
import { readdir, readFile } from 'node:fs/promises';

/** Bytes of one process: several times what heavy websites take (our assumption). */
const MOST = 1_500_000_000;
/** Milliseconds between two looks: in each, a page fills half a gigabyte at the most (our assumption). */
const PAUSE = 50;
/** Looks after which the list of processes is made anew, which costs more. */
const LISTED = 6;
/** Bytes of a memory page, as /proc counts them on all machines that carry Chrome. */
const MEMORY_PAGE = 4096;

/**
 * Watches the processes below `browser` (a process id) until the returned function is called. Works where there is
 * /proc; elsewhere the limits of the browser and the time limits of the page have to do.
 */
export function watchMemory(browser: number, kill: (pid: number) => void, most = MOST): () => void {
  let over = false;
  let pids: number[] = [];
  const look = async (times: number): Promise<void> => {
    if (times % LISTED === 0) pids = await below(browser);
    for (const pid of pids) {
      if ((await residentBytes(pid)) > most) kill(pid);
    }
    if (!over) timer = setTimeout(look, PAUSE, times + 1).unref();
  };
  let timer = setTimeout(look, PAUSE, 0).unref();
  return () => {
    over = true;
    clearTimeout(timer);
  };
}

/** All processes that a process has started, and those that they have. */
async function below(pid: number): Promise<number[]> {
  // Children are listed by the thread that has started them.
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  const children = lists.join('').split(' ').filter(Boolean).map(Number);
  return [...children, ...(await Promise.all(children.map(below))).flat()];
}

async function residentBytes(pid: number): Promise<number> {
  // `total resident shared …`, in memory pages
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(text.split(' ')[1] ?? 0) * MEMORY_PAGE;
}
