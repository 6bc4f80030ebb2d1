/** Ways of moves a word can name, move by move: nothing is chosen beforehand, and what is not chosen stays shut. */
import { speech } from "../ui/speech.ts";

const moveOf = (way: string): string => way.slice(0, way.lastIndexOf("."));

export const Ways = ({ ways, named, onChange, wrong }: {
  /** `<exercise>.<version>`. */
  readonly ways: readonly string[]; readonly named: ReadonlySet<string>; readonly onChange: (named: ReadonlySet<string>) => void; readonly wrong?: string | undefined;
}) => {
  const { say } = speech.value;
  const moves = [...new Set(ways.map(moveOf))];
  const toggle = (way: string) => onChange(new Set(named.has(way) ? [...named].filter((known) => known !== way) : [...named, way]));
  return (
    <fieldset class="only">
      <legend>{say("web.word-ways")}</legend>
      <p class="hint">{say("web.word-ways-hint")}</p>
      {moves.map((move) => ({ move, mine: ways.filter((way) => moveOf(way) === move) })).map(({ move, mine }) => (
        <details key={move} class="card" open={moves.length === 1}>
          <summary>{say(`${move}.name`)} <span class="hint">{mine.filter((way) => named.has(way)).length} / {mine.length}</span></summary>
          <ul class="ticks">
            {mine.map((way) => <li key={way} class={named.has(way) ? "yes" : ""}><button type="button" class="tick" aria-pressed={named.has(way)} onClick={() => toggle(way)}><span>{say(`${way}.name`)}</span></button></li>)}
          </ul>
        </details>
      ))}
      {wrong !== undefined && <p class="wrong" role="alert">{wrong}</p>}
    </fieldset>
  );
};

/** What a word with limits has opened of something that otherwise still waits. */
export const Opened = ({ only }: { readonly only: readonly string[] | undefined }) => {
  const { say, list } = speech.value;
  if (only === undefined) return null;
  return <p>{say("web.word-opened", { list: list(only.map((way) => say("web.way", { move: say(`${moveOf(way)}.name`), way: say(`${way}.name`) }))) })}</p>;
};
