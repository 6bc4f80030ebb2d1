/** What is kept, where, who can read it, and what leaves this device; who runs it, where the host says so. */
import { Page } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";
import { HostWays } from "./host-ways.tsx";

const sections = [
  ["here", ["here-told", "here-device"]], ["never", ["never-told"]], ["who", ["who-told"]], ["leaves", ["leaves-told", "host", "you"]], ["away", ["away-told", "age"]],
] as const;

export const Privacy = () => {
  const { say } = speech.value;
  return (
    <Page title={say("web.privacy")}>
      <p class="lead">{say("web.privacy-short")}</p>
      {sections.map(([title, texts]) => (
        <section key={title}>
          <h2>{say(`web.privacy-${title}`)}</h2>
          {texts.map((text) => <p key={text}>{say(`web.privacy-${text}`)}</p>)}
        </section>
      ))}
      <section class="card">
        <h2>{say("web.privacy-runs")}</h2>
        <HostWays known={(name) => say("web.privacy-runs-told", { name })} none={say("web.privacy-runs-none")} />
      </section>
      <p class="links"><a href="#/settings">{say("web.nav-settings")}</a><a href="#/harm">{say("web.harm-link")}</a></p>
      <p class="honest">{say("app.honest")}</p>
    </Page>
  );
};
