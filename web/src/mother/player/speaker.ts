/** How she is led beside the words on screen: a voice of the device, a soft chime, a short shake. Each on or off; the clock waits for none. */
import { signal } from "@preact/signals";
import type { Language } from "@lullaback/content";

const voices = signal<readonly SpeechSynthesisVoice[]>([]);
const synth = (): SpeechSynthesis | undefined => (typeof speechSynthesis === "undefined" ? undefined : speechSynthesis);

const look = (): void => { voices.value = synth()?.getVoices() ?? []; };
look();
synth()?.addEventListener?.("voiceschanged", look);

/** A voice that speaks on the device itself; what she hears goes nowhere. */
export const voiceFor = (language: Language): SpeechSynthesisVoice | undefined =>
  voices.value.find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language.slice(0, 2)));

/** `done` is called when it has been said, or was cut off. */
export const speak = (text: string, language: Language, done?: () => void): void => {
  const voice = voiceFor(language);
  if (voice === undefined) return;
  synth()?.cancel();
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = 0.9;
  if (done !== undefined) for (const end of ["end", "error"] as const) words.addEventListener(end, done);
  synth()?.speak(words);
};

export const hush = (): void => synth()?.cancel();

let audio: AudioContext | undefined;

/** From a tap, so that a bell may ring later: browsers keep quiet until then. */
export const wake = (): AudioContext | undefined => {
  if (typeof AudioContext === "undefined") return undefined;
  audio ??= new AudioContext();
  void audio.resume();
  return audio;
};

/** A bell of half a second: higher in, lower out. */
export const chime = (breath: "in" | "out" | "free"): void => {
  const audio = wake();
  if (audio === undefined) return;
  const at = audio.currentTime;
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.frequency.value = { in: 528, out: 396, free: 440 }[breath];
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.15, at + 0.04);
  loudness.gain.exponentialRampToValueAtTime(0.001, at + 0.6);
  tone.connect(loudness).connect(audio.destination);
  tone.start(at);
  tone.stop(at + 0.65);
};

export const canShake = (): boolean => typeof navigator.vibrate === "function";

/** Once in, twice out: told apart without looking. */
export const shake = (breath: "in" | "out" | "free"): void => {
  if (canShake()) navigator.vibrate(breath === "in" ? [60] : breath === "out" ? [40, 80, 40] : [30]);
};
