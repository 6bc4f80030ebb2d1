/** The clock of a session: real time passed while the page is in sight, never a jump, kept each second. */
import { useEffect, useRef, useState } from "preact/hooks";
import { keep, running, type Running } from "../../store/running.ts";

/** After a freeze of the page no more than this is taken as time she moved, in seconds. */
const mostAtOnce = 1;
const tick = 200;

/** Runs the session's clock while `on`; calls `each` with the session of every new second. Returns the second it is now, with its fraction. */
export const useClock = (on: boolean, each: (session: Running) => Running): (() => number) => {
  const then = useRef(each);
  then.current = each;
  const exact = useRef(() => running.value?.second ?? 0);
  useEffect(() => {
    if (!on) return undefined;
    let before = performance.now();
    let known = running.value?.second ?? 0;
    let part = known;
    // Skipped, or exchanged for another move: the clock goes on from there.
    const follow = () => {
      const now = running.value?.second ?? known;
      if (now !== known) part = known = now;
    };
    exact.current = () => {
      follow();
      return part + Math.min(mostAtOnce, (performance.now() - before) / 1000);
    };
    const ticking = setInterval(() => {
      follow();
      const at = performance.now();
      part += Math.min(mostAtOnce, (at - before) / 1000);
      before = at;
      const session = running.value;
      const second = Math.floor(part);
      if (session === undefined || second === known) return;
      keep(then.current({ ...session, second, worked: session.worked + second - known }));
      known = second;
    }, tick);
    return () => clearInterval(ticking);
  }, [on]);
  return () => exact.current();
};

/** Keeps the screen on while `on`, where the browser can. */
export const useAwake = (on: boolean): void => {
  useEffect(() => {
    if (!on) return undefined;
    const lock = (navigator as { readonly wakeLock?: { readonly request: (of: "screen") => Promise<{ readonly release: () => Promise<void> }> } }).wakeLock;
    let gone = false;
    let held: { readonly release: () => Promise<void> } | undefined;
    void lock?.request("screen").then((got) => { if (gone) void got.release(); else held = got; }, () => undefined);
    return () => {
      gone = true;
      void held?.release();
    };
  }, [on]);
};

/** Whether this page may lead: one at a time. Undefined until it is known; true where the browser has no locks. */
export const useAlone = (): boolean | undefined => {
  const [alone, setAlone] = useState<boolean | undefined>(undefined);
  useEffect(() => {
    if (!("locks" in navigator)) {
      setAlone(true);
      return undefined;
    }
    let release: () => void = () => undefined;
    void navigator.locks.request("lulla-player", { ifAvailable: true }, (lock) => {
      setAlone(lock !== null);
      return lock === null ? undefined : new Promise<void>((resolve) => { release = resolve; });
    });
    return () => release();
  }, []);
  return alone;
};
