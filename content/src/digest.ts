/** A digest over content, recorded with every plan and dose decision: the same content, the same digest, on every device. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Canonical JSON: keys sorted, so that the order in a file does not matter. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value).filter(([, entry]) => entry !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(",")}}`;
  }
  return JSON.stringify(value);
};

/** `sha256-` and 64 hex digits. */
export const digest = (value: unknown): string => `sha256-${bytesToHex(sha256(utf8ToBytes(canonical(value))))}`;
