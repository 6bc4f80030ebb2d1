/** A movement script: where each phase of a version in content leads her. Breath, pelvic floor and seconds are content's alone. */
import type { Change, Pose } from "./pose.ts";
import type { Prop } from "./props.ts";
import type { ViewName } from "./camera.ts";

/** What a phase does: the pose at its end, and which end of the spine leads the way. */
export interface KeyPose extends Change {
  readonly leads?: "tail" | "head";
  /** The part of the phase the move takes, 0 to 1; she stays for the rest of it. Otherwise all of it. */
  readonly within?: number;
  /** A pose on the way: she does not stop at it. */
  readonly through?: true;
}

export interface Script {
  /** `<exercise>.<version>` of content. */
  readonly of: string;
  readonly view?: ViewName;
  /** How she is before anything is said. */
  readonly posture: Pose;
  /** How she differs from the posture before the first phase, and in every pose that does not say otherwise. */
  readonly from?: Change;
  /** By phase id. Several steps share the phase evenly; an empty one is `from` itself. */
  readonly phases: Readonly<Record<string, KeyPose | readonly KeyPose[]>>;
  readonly props?: readonly Prop[];
}
