/** Fields of a longer form: each with its own label, and its own error beside it. Nothing typed is ever lost to an error. */
import { useId } from "preact/hooks";

export const Field = ({ label, value, onInput, type = "text", most, lines, min, max, wrong, hint }: {
  readonly label: string; readonly value: string; readonly onInput: (value: string) => void; readonly type?: "text" | "date" | "time" | "number";
  /** At most so many characters. */
  readonly most?: number;
  /** More than one line of text. */
  readonly lines?: number;
  readonly min?: string; readonly max?: string; readonly wrong?: string | undefined; readonly hint?: string;
}) => {
  const id = useId();
  const told = wrong ?? hint;
  const attributes = { id, value, "aria-invalid": wrong !== undefined, ...(told !== undefined && { "aria-describedby": `${id}-told` }), ...(most !== undefined && { maxLength: most }) };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines === undefined
        ? <input {...({ type, min, max, ...attributes } as object)} onInput={(event) => onInput(event.currentTarget.value)} />
        : <textarea rows={lines} {...attributes} onInput={(event) => onInput(event.currentTarget.value)} />}
      {told !== undefined && <small id={`${id}-told`} class={wrong === undefined ? undefined : "wrong"} role={wrong === undefined ? undefined : "alert"}>{told}</small>}
    </div>
  );
};

/** One of several, all in sight. */
export const Pick = ({ label, options, value, onPick, wrong }: {
  readonly label: string; readonly options: readonly { readonly id: string; readonly text: string }[]; readonly value: string;
  readonly onPick: (id: string) => void; readonly wrong?: string | undefined;
}) => {
  const name = useId();
  return (
    <fieldset class="pick">
      <legend>{label}</legend>
      {options.map(({ id, text }) => (
        <label key={id} class="option"><input type="radio" name={name} checked={value === id} onChange={() => onPick(id)} /><span>{text}</span></label>
      ))}
      {wrong !== undefined && <p class="wrong" role="alert">{wrong}</p>}
    </fieldset>
  );
};
