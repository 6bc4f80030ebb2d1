/** The whole run: every part lived, on as many threads as there are, and the report of it. The same seed, the same report. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { livePart, partsOf, type Asked, type Part } from "./parts.ts";
import { reportOf, type Report } from "./report.ts";
import type { Tally } from "./tally.ts";

/** Bundled, the thread lies beside the program. From source it first needs the loader that runs this, which a thread does not inherit. */
const thread = (): Worker => {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./cohort-worker.mjs", import.meta.url));
  const source = new URL("./worker.ts", import.meta.url).href;
  return new Worker(`import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(source)}); })`, { eval: true });
};

/** A thread reads all of content first, which is not worth it for a few lives. */
const threadsFor = ({ mothers, days }: Asked): number => (mothers * days < 5_000 ? 1 : availableParallelism());

/** `threads` changes how long it takes and nothing else; `told` hears of each part that is done. */
export const simulate = async (asked: Asked, threads = threadsFor(asked), told?: (done: number, of: number) => void): Promise<Report> => {
  const parts = partsOf(asked);
  const tallies = threads <= 1 ? livedHere(parts, asked, told) : await livedOn(Math.min(threads, parts.length), parts, asked, told);
  return reportOf(asked, parts, tallies);
};

const livedHere = (parts: readonly Part[], asked: Asked, told?: (done: number, of: number) => void): readonly Tally[] =>
  parts.map((part, index) => {
    const tally = livePart(part, asked);
    told?.(index + 1, parts.length);
    return tally;
  });

/** Each thread takes the next part when it is free; what comes back stands where its part stood. */
const livedOn = async (threads: number, parts: readonly Part[], asked: Asked, told?: (done: number, of: number) => void): Promise<readonly Tally[]> => {
  const tallies: Tally[] = Array.from({ length: parts.length });
  let [next, done] = [0, 0];
  await Promise.all(Array.from({ length: threads }, () => new Promise<void>((resolve, reject) => {
    const worker = thread();
    let at = -1;
    const take = (): void => {
      at = next++;
      if (at < parts.length) return worker.postMessage({ part: parts[at], asked });
      void worker.terminate().then(() => resolve());
    };
    worker.on("error", reject);
    worker.on("message", (tally: Tally) => {
      tallies[at] = tally;
      told?.(++done, parts.length);
      take();
    });
    take();
  })));
  return tallies;
};
