/** The browser's offer to put the page on her home screen, kept until she wants it. */
import { signal } from "@preact/signals";

interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}
export const installOffer = signal<InstallOffer | undefined>(undefined);
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  installOffer.value = event as InstallOffer;
});
addEventListener("appinstalled", () => { installOffer.value = undefined; });

/** Safari on a phone never offers; she is told where the button is. */
export const onIos = (): boolean => /iphone|ipad/i.test(navigator.userAgent) && (navigator as { readonly standalone?: boolean }).standalone !== true;
