/** Her movement, drawn: led by a clock, or shown on its own as a preview. The loop stops out of sight. */
import { content } from "@lullaback/content";
import { at, compile, draw, endOf, scripts, type Compiled, type Frame } from "@lullaback/figure";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { Drawn } from "./drawn.tsx";
import { calm, look } from "./look.ts";
import { womanIn } from "./woman.ts";

/** The compiled move of a step; undefined where nobody drew it. */
export const moveOf = (exercise: string, version: string, letGo: boolean): Compiled | undefined => {
  const script = scripts.get(`${exercise}.${version}`);
  const found = content.exercises.find(({ id }) => id === exercise)?.versions.find(({ id }) => id === version);
  return script === undefined || found === undefined ? undefined : compile(script, found, { letGo });
};

/** The second of the repeat that shows a phase at rest: its end. */
const still = (move: Compiled, seconds: number): number => endOf(move, at(move, seconds).phase.id) - 0.001;

export interface FigureProps {
  readonly exercise: string; readonly version: string; readonly letGo: boolean;
  /** Her other side. */
  readonly mirrored: boolean;
  /** The second of the repeat to show now. */
  readonly now: () => number;
  readonly label: string;
  /** Told each frame what is shown. */
  readonly onFrame?: (frame: Frame) => void;
}

export const Figure = ({ exercise, version, letGo, mirrored, now, label, onFrame }: FigureProps) => {
  const box = useRef<SVGSVGElement>(null);
  const latest = useRef({ now, onFrame });
  latest.current = { now, onFrame };
  const move = useMemo(() => moveOf(exercise, version, letGo), [exercise, version, letGo]);
  const drawn = look.value;
  const stepped = calm.value;
  useEffect(() => {
    if (box.current === null || move === undefined) return undefined;
    const woman = womanIn(box.current, move, { ...drawn, mirrored });
    let next = 0;
    let shown = NaN;
    const frame = () => {
      const seconds = latest.current.now();
      const wanted = stepped ? still(move, seconds) : seconds;
      if (wanted !== shown) {
        shown = wanted;
        const drawing = woman.show(wanted);
        latest.current.onFrame?.(drawing);
      }
      next = document.visibilityState === "visible" ? requestAnimationFrame(frame) : 0;
    };
    const seen = () => { if (document.visibilityState === "visible" && next === 0) frame(); };
    frame();
    document.addEventListener("visibilitychange", seen);
    return () => {
      cancelAnimationFrame(next);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [move, drawn, mirrored, stepped]);
  return <svg class="figure" ref={box} role="img" aria-label={label} />;
};

/** One still: the move where it is most itself, at the end of its first phase. Silent: the words beside it say what it is. */
export const Still = ({ exercise, version }: Pick<FigureProps, "exercise" | "version">) => {
  const move = useMemo(() => moveOf(exercise, version, false), [exercise, version]);
  return move === undefined ? null : <Drawn drawing={draw(move, still(move, 0), look.value)} />;
};

/** The move on its own, round and round, for a look before she gets down. */
export const Preview = ({ exercise, version, letGo, label }: Pick<FigureProps, "exercise" | "version" | "letGo" | "label">) => {
  const began = useMemo(() => performance.now(), []);
  return <Figure {...{ exercise, version, letGo, label }} mirrored={false} now={() => (performance.now() - began) / 1000} />;
};
