/** One sheet: her moves in words and stills, when to stop, whom to call, and a code back to the app. Nothing on it is about her. */
import { safetyNets, type Step } from "@lullaback/engine";
import { content } from "@lullaback/content";
import { country, history } from "../../store/app.ts";
import { today } from "../../store/clock.ts";
import { device } from "../../store/device.ts";
import { speech } from "../../ui/speech.ts";
import { Told } from "../../ui/told.tsx";
import { whom } from "../found.tsx";
import { Code, publicAddress } from "./code.tsx";
import { Move } from "./move.tsx";

export const Paper = ({ title, when, steps, most = false, path }: {
  readonly title: string; readonly when: string; readonly steps: readonly Step[]; readonly most?: boolean;
  /** Where the code leads, inside the app. */
  readonly path: string;
}) => {
  const { say } = speech.value;
  const address = publicAddress(path);
  return (
    <article class={`paper ${steps.length > 4 || (steps.length > 3 && isLong(steps)) ? "close" : steps.length > 3 ? "four" : ""}`} aria-label={title}>
      {device.value.who === "trying" && <p><b>{say("web.demo")}</b></p>}
      <h2>{title}</h2>
      <p>{when}</p>
      <p class="first">{say("paper.first")}</p>
      <ol class="move-sheets">{steps.map((step, index) => <Move key={step.exercise} step={step} number={index + 1} most={most} />)}</ol>
      <footer>
        <div>
          <section><h3>{say("paper.stop")}</h3><p>{say("paper.stop-told")}</p></section>
          <section><h3>{say("paper.call")}</h3>{safetyNets(content, history.value, today()).map((key) => <p key={key}><Told of={key} /></p>)}<Numbers /></section>
          <p class="unreviewed">{say("app.honest")}</p>
        </div>
        {address !== undefined && <Code address={address} label={say("paper.code")} />}
      </footer>
    </article>
  );
};

/** Words under five stills in a row become tall. */
const isLong = (steps: readonly Step[]): boolean => steps.some(({ exercise, version }) =>
  (content.exercises.find(({ id }) => id === exercise)?.versions.find(({ id }) => id === version)?.phases.length ?? 0) > 4);

const Numbers = () => {
  const { say } = speech.value;
  const { emergency, healthLine } = country.value;
  return <p><b>{say("paper.call-told", { number: emergency.number, who: whom() })}</b>{healthLine !== undefined && <> {healthLine.name}: <b>{healthLine.number}</b>{healthLine.hours !== undefined && <> ({say(healthLine.hours)})</>}</>}</p>;
};
