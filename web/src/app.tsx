/** The shell: the page she is on, the way between pages, the door to help, and the quick way out. */
import { useEffect } from "preact/hooks";
import { history, speech } from "./store/app.ts";
import { About } from "./mother/about.tsx";
import { Found } from "./mother/found.tsx";
import { Health } from "./mother/health.tsx";
import { Help, Progress, Relief, Settings } from "./mother/more.tsx";
import { After, Player } from "./mother/player.tsx";
import { Safety } from "./mother/safety.tsx";
import { Today } from "./mother/today.tsx";
import { Welcome } from "./mother/welcome.tsx";
import { route, type Route } from "./ui/route.ts";

const pages: Readonly<Record<Route, () => preact.JSX.Element | null>> = {
  welcome: Welcome, about: About, safety: Safety, health: Health, found: Found, today: Today,
  player: Player, after: After, progress: Progress, relief: Relief, help: Help, settings: Settings,
};

/** Leaves at once for a blank page that the back button does not undo. */
const leave = (): void => location.replace("about:blank");

export const App = () => {
  const { say } = speech.value;
  useEffect(() => {
    let last = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      if (event.timeStamp - last < 800) leave();
      last = event.timeStamp;
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const Current = pages[route.value];
  const playing = route.value === "player";
  return (
    <>
      {!playing && (
        <nav class="top" aria-label={say("web.help-title")}>
          <a href="#/help">{say("web.door")}</a>
          <button type="button" onClick={leave}>{say("web.exit")}</button>
        </nav>
      )}
      <Current />
      {!playing && history.value.screens.length > 0 && (
        <nav class="bottom" aria-label={say("web.menu")}>
          {(["today", "relief", "progress", "settings"] as const).map((name) => (
            <a key={name} href={`#/${name}`} aria-current={route.value === name ? "page" : undefined}>{say(`web.nav-${name}`)}</a>
          ))}
        </nav>
      )}
    </>
  );
};
