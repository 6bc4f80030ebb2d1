/** One move on paper: how much of it, how to begin, she at the end of each phase with its cue, and when to stop. */
import { content, cueOf, type Exercise, type Version } from "@lullaback/content";
import type { Step } from "@lullaback/engine";
import { draw, endOf, paletteOf, type Compiled } from "@lullaback/figure";
import { history } from "../../store/app.ts";
import { today } from "../../store/clock.ts";
import { speech } from "../../ui/speech.ts";
import { Notes } from "../modified.tsx";
import { Drawn } from "../figure/drawn.tsx";
import { moveOf } from "../figure/figure.tsx";
import { floorHidden } from "../figure/look.ts";
import { shapeOf } from "../figure/shape.ts";

export const Move = ({ step, number, most }: { readonly step: Step; readonly number: number; /** The dose is a bound, not a session's. */ readonly most: boolean }) => {
  const { say, amount } = speech.value;
  const version = versionOf(step);
  if (version === undefined) return null;
  const key = `${step.exercise}.${step.version}`;
  const letGo = step.pelvicFloor === "let-go";
  const figure = moveOf(step.exercise, step.version, letGo);
  const dose = [
    step.repeats === 1 ? say("paper.once") : say("plan.repeats", { repeats: step.repeats }),
    ...(step.sides === 2 ? [say("plan.each-side")] : []),
    ...(step.rounds > 1 ? [say(most ? "paper.up-to" : "plan.rounds", { rounds: step.rounds })] : []),
  ];
  return (
    <li class="move-sheet">
      <h3>{number}. {say(`${step.exercise}.name`)} <span>{say(`${key}.name`)}</span></h3>
      <p class="amount">{dose.join(", ")}</p>
      <p class="setup">{say(`${key}.setup`)}</p>
      <Notes exercise={step.exercise} />
      <ol class="phases">
        {version.phases.map((phase) => (
          <li key={phase.id}>
            {figure !== undefined && <Drawn drawing={seenAt(figure, phase.id)} />}
            <p>{cueOf(say, step, phase)} <span>{amount(phase.seconds, "second")}</span></p>
          </li>
        ))}
      </ol>
      <p class="stop"><StopSign /> {say(`${step.exercise}.stop`)}</p>
    </li>
  );
};

const versionOf = ({ exercise, version }: Step): Version | undefined =>
  (content.exercises as readonly Exercise[]).find(({ id }) => id === exercise)?.versions.find(({ id }) => id === version);

/** Just before its end: the end itself is the next phase's beginning. */
const seenAt = (figure: Compiled, phase: string) =>
  draw(figure, endOf(figure, phase) - 0.001, { theme: "print", palette: paletteOf("warm", "brown"), shape: shapeOf(history.value, today()), floorHidden: floorHidden.value });

const StopSign = () => <svg class="stop-sign" viewBox="0 0 16 16" aria-hidden="true"><path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="#fff" stroke="#000" stroke-width="1.6" /><path d="M4.5 8h7" stroke="#000" stroke-width="2.4" /></svg>;
