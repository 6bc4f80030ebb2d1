/** The shell: the page she is on, the way between pages, the door to help, and the quick way out. */
import { useEffect } from "preact/hooks";
import { returning } from "../store/device.ts";
import { Page } from "../ui/page.tsx";
import { door, leave, route } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { Help, Unsafe } from "./help.tsx";
import { cutOff, house } from "./house.ts";
import { Welcome } from "./welcome.tsx";

/** Escape twice within this many milliseconds leaves. */
const twice = 800;

export const App = () => {
  const { say } = speech.value;
  useEffect(() => {
    let last = -twice;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      if (event.timeStamp - last < twice) leave();
      last = event.timeStamp;
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <nav class="top" aria-label={say("web.help-title")}>
        <button type="button" class="door" onClick={() => { door.value = "help"; }}>{say("web.door")}</button>
        <button type="button" onClick={leave}>{say("web.exit")}</button>
      </nav>
      {house.value !== undefined && door.value === "closed" && <><house.value.Above /><house.value.TimerLine /></>}
      <Current />
      <Menu />
    </>
  );
};

const Current = () => {
  const rooms = house.value;
  if (door.value === "help") return <Help />;
  if (door.value === "unsafe") return <Unsafe />;
  if (door.value === "low") return rooms === undefined ? <Help /> : <rooms.Mood />;
  if (rooms === undefined) return route.value === "welcome" && !returning() ? <Welcome /> : <Waiting />;
  const Room = rooms.roomFor(route.value);
  return Room === undefined ? <Welcome /> : <Room />;
};

const Waiting = () => {
  const { say } = speech.value;
  return <Page title={say(cutOff.value ? "web.cut-off" : "web.moment")}>{cutOff.value && <p>{say("web.cut-off-told")}</p>}</Page>;
};

const Menu = () => {
  const { say } = speech.value;
  if (house.value?.hasMenu() !== true || route.value === "player") return null;
  return (
    <nav class="bottom" aria-label={say("web.menu")}>
      {(["today", "relief", "progress", "learn", "settings"] as const).map((name) => (
        <a key={name} href={`#/${name}`} aria-current={route.value === name && door.value === "closed" ? "page" : undefined}
          onClick={() => { door.value = "closed"; }}>{say(`web.nav-${name}`)}</a>
      ))}
    </nav>
  );
};
