/** Where a baby lies while she moves, or sleeps: one quiet line, the English beside it while a language is a draft. */
import type { CareNote } from "@lullaback/content";
import { Told } from "../ui/told.tsx";

export const Note = ({ of }: { readonly of: CareNote["id"] }) => <p class="note" data-note={of}><Told of={of} /></p>;
