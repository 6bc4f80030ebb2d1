/** A newer version waits until she takes it, or until the next start finds it waiting; it never reloads a session. */
import { signal } from "@preact/signals";

export const waitingWorker = signal<ServiceWorker | undefined>(undefined);

export const register = async (): Promise<void> => {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register("./sw.js");
  const look = () => { waitingWorker.value = navigator.serviceWorker.controller === null ? undefined : (registration.waiting ?? undefined); };
  look();
  holdPage();
  // It waited while she was here last: now nothing is under her hands yet.
  if (waitingWorker.value !== undefined && await isAlone()) void takeUpdate();
  // A page kept open for days asks again whenever she comes back to it.
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") registration.update().catch(() => undefined); });
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
};

/** Held by every page that is open, for as long as it is. */
const holdPage = (): void => void navigator.locks?.request("lulla-page", { mode: "shared" }, () => new Promise(() => undefined)).catch(() => undefined);
const isAlone = async (): Promise<boolean> => ((await navigator.locks?.query())?.held ?? []).filter(({ name }) => name === "lulla-page").length <= 1;

/** Takes the newer version, unless a session runs in some tab; then false. */
export const takeUpdate = async (): Promise<boolean> => {
  const locks = await navigator.locks?.query();
  if (locks?.held?.some(({ name }) => name === "lulla-player") === true) return false;
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waitingWorker.value?.postMessage("take-over");
  return true;
};
