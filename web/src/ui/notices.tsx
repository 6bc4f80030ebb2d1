/** What she must know of this device, above whatever page she is on: nothing kept, not kept yet, lost, plain http, an example. */
import { computed } from "@preact/signals";
import { durable, events, notKept, unread } from "../store/app.ts";
import { device } from "../store/device.ts";
import { speech } from "./speech.ts";

/** The browser has removed a journal that was begun here. */
export const lost = computed(() => device.value.begun === true && device.value.who !== "trying" && events.value.length === 0);

export const Notices = ({ onLeaveDemo }: { readonly onLeaveDemo: () => void }) => {
  const { say } = speech.value;
  const told = [
    ...(lost.value ? ["web.lost"] : []),
    ...(durable.value ? [] : ["web.not-durable"]),
    ...(notKept.value === undefined ? [] : [`web.not-kept-${notKept.value}`]),
    ...(unread.value > 0 ? ["web.newer-entries"] : []),
    ...(isSecureContext ? [] : ["web.plain-http"]),
  ];
  const demo = device.value.who === "trying";
  if (told.length === 0 && !demo) return null;
  return (
    <aside class="notices" aria-label={say("web.notices")}>
      {demo && <p>{say("web.demo")} <button type="button" class="chip" onClick={onLeaveDemo}>{say("web.leave-demo")}</button></p>}
      {told.map((key) => <p key={key}>{say(key)} {(key === "web.lost" || key.startsWith("web.not-")) && <a href="#/settings">{say("web.nav-settings")}</a>}</p>)}
    </aside>
  );
};
