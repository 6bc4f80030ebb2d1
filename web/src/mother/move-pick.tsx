/** One move of all: hers of now first, then the others. */
import { content } from "@lullaback/content";
import { useId } from "preact/hooks";
import { history } from "../store/app.ts";
import { speech } from "../ui/speech.ts";

export const MovePick = ({ value, onPick, wrong }: { readonly value: string; readonly onPick: (id: string) => void; readonly wrong?: string | undefined }) => {
  const { say } = speech.value;
  const field = useId();
  const block = history.value.plans.findLast((plan) => plan.block !== undefined)?.block?.exercises ?? [];
  const rest = content.exercises.filter(({ id }) => !block.includes(id)).map(({ id }) => id as string);
  const option = (id: string) => <option key={id} value={id}>{say(`${id}.name`)}</option>;
  return (
    <div class="field">
      <label for={field}>{say("web.modify-move")}</label>
      <select id={field} value={value} aria-invalid={wrong !== undefined} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="" />
        {block.length > 0 && <optgroup label={say("web.modify-block")}>{block.map(option)}</optgroup>}
        <optgroup label={say("web.modify-rest")}>{rest.map(option)}</optgroup>
      </select>
      {wrong !== undefined && <small class="wrong" role="alert">{wrong}</small>}
    </div>
  );
};
