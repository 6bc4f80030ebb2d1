/** Who runs this page for her, from `host.json` beside it: whom she may tell that a move hurt her, and who answers for her data. Empty unless the host fills it in. */
import { device, remember } from "./device.ts";

export interface Host {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** A page of theirs; https only. */
  readonly page?: string;
  /** By post. */
  readonly address?: string;
}

const right: Readonly<Record<Exclude<keyof Host, "name">, RegExp>> = {
  email: /^[^\s@<>?&]{1,64}@[^\s@<>?&]{1,190}$/, phone: /^\+?[\d ()-]{3,30}$/, page: /^https:\/\/[^\s"<>]{3,200}$/, address: /^[^<>]{3,200}$/,
};

/** What was read, if it is what it should be; without a name, or any way to reach them, nobody is named. */
export const readHost = (json: unknown): Host | undefined => {
  if (typeof json !== "object" || json === null || !("name" in json) || typeof json.name !== "string" || !/^[^<>]{2,100}$/.test(json.name)) return undefined;
  const given = json as Readonly<Record<string, unknown>>;
  const ways = Object.entries(right).filter(([way, shape]) => typeof given[way] === "string" && shape.test(given[way]));
  return ways.length === 0 ? undefined : { name: json.name, ...Object.fromEntries(ways.map(([way]) => [way, given[way]])) };
};

/** A host that no longer names anybody is forgotten. */
export const rememberHost = (host: Host | undefined): void => {
  if (JSON.stringify(host) !== JSON.stringify(device.value.host)) remember({ host });
};
