/** Her journal on this device: events in IndexedDB, one record an event, never changed. Unsealed for now, and said so. */
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { readEvent, type Event } from "@lullaback/journal";

interface Shape extends DBSchema {
  events: { key: string; value: Event };
  draft: { key: string; value: unknown };
}

export interface JournalStore {
  /** False when the browser keeps nothing: then all lives until the page closes, and she is told. */
  readonly durable: boolean;
  /** What this build understands, and how many entries it does not (FORMAT §Versions); those stay where they are. */
  readonly events: () => Promise<{ readonly events: readonly Event[]; readonly unread: number }>;
  /** Kept once this resolves. */
  readonly add: (events: readonly Event[]) => Promise<void>;
  readonly draft: () => Promise<unknown>;
  readonly setDraft: (draft: unknown) => Promise<void>;
  /** The session that runs, as it was last second. */
  readonly running: () => Promise<unknown>;
  readonly setRunning: (running: unknown) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** Opens the store `name`; a demo has one of its own. */
export const openStore = async (name: string): Promise<JournalStore> => {
  try {
    return inIndexedDb(await openDB<Shape>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore("events", { keyPath: "id" });
        db.createObjectStore("draft");
      },
    }));
  } catch {
    return inMemory();
  }
};

const inIndexedDb = (db: IDBPDatabase<Shape>): JournalStore => ({
  durable: true,
  events: async () => {
    const records = await db.getAll("events");
    const events = records.flatMap((record) => {
      const read = readEvent(record, "event");
      return read.ok && read.value.kind === "event" ? [read.value.event] : [];
    });
    return { events, unread: records.length - events.length };
  },
  add: async (events) => {
    const change = db.transaction("events", "readwrite", { durability: "strict" });
    for (const event of events) void change.store.put(event);
    await change.done;
  },
  draft: () => db.get("draft", "draft"),
  setDraft: async (draft) => { await (draft === undefined ? db.delete("draft", "draft") : db.put("draft", draft, "draft")); },
  running: () => db.get("draft", "running"),
  setRunning: async (running) => {
    // Strict: the battery may be gone the next second.
    const change = db.transaction("draft", "readwrite", { durability: "strict" });
    void (running === undefined ? change.store.delete("running") : change.store.put(running, "running"));
    await change.done;
  },
  clear: async () => { await Promise.all([db.clear("events"), db.clear("draft")]); },
});

const inMemory = (): JournalStore => {
  let kept: readonly Event[] = [];
  let draft: unknown;
  let running: unknown;
  return {
    durable: false,
    events: async () => ({ events: kept, unread: 0 }),
    add: async (events) => { kept = [...kept, ...events]; },
    draft: async () => draft,
    setDraft: async (next) => { draft = next; },
    running: async () => running,
    setRunning: async (next) => { running = next; },
    clear: async () => { kept = []; draft = undefined; running = undefined; },
  };
};
