/** How the woman who shows the moves looks: her skin and her hair, with a still of her beside them. */
import { draw, endOf, hairNames, paletteOf, skinNames } from "@lullaback/figure";
import { remember } from "../../store/device.ts";
import { speech } from "../../ui/speech.ts";
import { Drawn } from "./drawn.tsx";
import { moveOf } from "./figure.tsx";
import { hair, look, skin } from "./look.ts";
import "../../styles/looks.css";

/** A move in which her face and her hair are seen. */
const shown = { exercise: "ex.cat-cow", version: "hands-and-knees", phase: "arch" };

export const Looks = () => {
  const { say } = speech.value;
  const move = moveOf(shown.exercise, shown.version, false);
  return (
    <section class="looks">
      <h2>{say("web.looks")}</h2>
      <p class="hint">{say("web.looks-told")}</p>
      {move !== undefined && <Drawn drawing={draw(move, endOf(move, shown.phase) - 0.001, look.value)} label={say("web.looks-now")} />}
      <Swatches name="skin" names={skinNames} chosen={skin.value} colour={(name) => paletteOf(name, hair.value).skin} onChoose={(name) => remember({ skin: name })} />
      <Swatches name="hair" names={hairNames} chosen={hair.value} colour={(name) => paletteOf(skin.value, name).hair} onChoose={(name) => remember({ hair: name })} />
    </section>
  );
};

const Swatches = <Name extends string>({ name, names, chosen, colour, onChoose }: {
  readonly name: "skin" | "hair"; readonly names: readonly Name[]; readonly chosen: Name; readonly colour: (name: Name) => string; readonly onChoose: (name: Name) => void;
}) => {
  const { say } = speech.value;
  return (
    <fieldset class="pick">
      <legend>{say(`web.${name}`)}</legend>
      <div class="swatches">
        {names.map((one) => (
          <label key={one} class="swatch">
            <input type="radio" name={name} checked={one === chosen} onChange={() => onChoose(one)} />
            <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9" fill={colour(one)} stroke="#777" /></svg>
            <span>{say(`web.${name}-${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
