/** Every script with its version, compiled: what the tests of this room run over. */
import { content, type Version } from "@lullaback/content";
import { compile, scripts, type Compiled } from "@lullaback/figure";

export interface Shown { readonly of: string; readonly version: Version; readonly compiled: Compiled }

export const versions: readonly (readonly [string, Version])[] = content.exercises.flatMap(({ id, versions: all }) => all.map((version) => [`${id}.${version.id}`, version as Version] as const));

export const shown: readonly Shown[] = versions.flatMap(([of, version]) => {
  const script = scripts.get(of);
  return script === undefined ? [] : [{ of, version, compiled: compile(script, version) }];
});
