/** A thread that lives one part after another. */
import { parentPort } from "node:worker_threads";
import { livePart, type Asked, type Part } from "./parts.ts";

parentPort?.on("message", ({ part, asked }: { readonly part: Part; readonly asked: Asked }) => parentPort?.postMessage(livePart(part, asked)));
