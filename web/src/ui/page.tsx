/** One page: a heading that takes the focus, what is on it, and in the thumb's reach what to do next. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { speech } from "./speech.ts";

/**
 * A heading that comes into sight and takes the focus whenever `of` changes: eyes, screen reader and keyboard begin there. The same
 * page in another language is no new page: the focus stays where she chose it.
 */
export const useFocused = (of: string) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { language } = speech.value;
  const before = useRef(language);
  useEffect(() => {
    const turned = before.current !== language;
    before.current = language;
    if (turned) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [of, language]);
  return heading;
};

export const Page = ({ title, shown, children, actions }: {
  readonly title: string;
  /** The title as it is shown, where more than words is. */
  readonly shown?: ComponentChildren; readonly children?: ComponentChildren; readonly actions?: ComponentChildren;
}) => {
  const heading = useFocused(title);
  return (
    <main class="page">
      <h1 tabIndex={-1} ref={heading}>{shown ?? title}</h1>
      {children}
      {actions !== undefined && <div class="actions">{actions}</div>}
    </main>
  );
};

export const Button = ({ children, onClick, kind = "main" }: {
  readonly children: ComponentChildren; readonly onClick: () => void; readonly kind?: "main" | "soft" | "plain" | "alarm";
}) => <button type="button" class={`button ${kind}`} onClick={onClick}>{children}</button>;

/** One of several: a tap chooses and goes on. */
export const Choices = ({ choices, chosen, onChoose }: {
  readonly choices: readonly { readonly id: string; readonly text: string }[]; readonly chosen?: string | undefined; readonly onChoose: (id: string) => void;
}) => (
  <ul class="choices">
    {choices.map(({ id, text }) => (
      <li key={id}><button type="button" class="choice" aria-pressed={chosen === id} onClick={() => onChoose(id)}>{text}</button></li>
    ))}
  </ul>
);

/** Several that may be true: a tap on the words is yes, on the mark is not sure. Nothing is set beforehand. */
export const Ticks = ({ items, unsure, value, onChange }: {
  readonly items: readonly { readonly id: string; readonly text: string; readonly note?: string | undefined; /** The text as it is shown, where more than words is. */ readonly shown?: ComponentChildren }[];
  /** Words of the not-sure mark; none where not sure is no answer. */
  readonly unsure?: string;
  readonly value: Readonly<Record<string, "yes" | "not-sure">>;
  readonly onChange: (value: Readonly<Record<string, "yes" | "not-sure">>) => void;
}) => {
  const set = (id: string, to: "yes" | "not-sure") => {
    const { [id]: before, ...rest } = value;
    onChange(before === to ? rest : { ...rest, [id]: to });
  };
  return (
    <ul class="ticks">
      {items.map(({ id, text, note, shown }) => (
        <li key={id} class={value[id] ?? ""}>
          <button type="button" class="tick" aria-pressed={value[id] === "yes"} onClick={() => set(id, "yes")}>
            <span>{shown ?? text}{note !== undefined && <small>{note}</small>}</span>
          </button>
          {unsure !== undefined && (
            <button type="button" class="unsure" aria-pressed={value[id] === "not-sure"} aria-label={`${unsure}: ${text}`} onClick={() => set(id, "not-sure")}>?</button>
          )}
        </li>
      ))}
    </ul>
  );
};

/** 0 to 10, in one tap. */
export const Scale = ({ label, value, onChange, low, high }: {
  readonly label: string; readonly value: number | undefined; readonly onChange: (value: number) => void; readonly low: string; readonly high: string;
}) => (
  <fieldset class="scale">
    <legend>{label}</legend>
    <div class="steps">
      {Array.from({ length: 11 }, (_, n) => (
        <button key={n} type="button" aria-pressed={value === n} aria-label={`${n}`} onClick={() => onChange(n)}>{n}</button>
      ))}
    </div>
    <p class="ends"><span>{low}</span><span>{high}</span></p>
  </fieldset>
);
