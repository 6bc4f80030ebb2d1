/** Words of ex.overhead-reach: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const overheadReachText = {
  "ex.overhead-reach.name": "Reach to the sky",
  "ex.overhead-reach.why": "A gentle stretch can feel good, but it may not fix back pain.",
  "ex.overhead-reach.stop": "Stop if it pulls on a scar, pinches a shoulder, or makes you feel faint.",
  "ex.overhead-reach.fault": "If your ribs flare or your back arches, reach less high and more forward.",

  "ex.overhead-reach.side.name": "One arm, on your side",
  "ex.overhead-reach.side.setup": "Bend both knees, keep them together and roll on to your side. Put one pillow under your head and one between your knees. Let your back be long. To get up, push with your hands, sit, wait ten seconds, then stand. Turn over for the other side.",
  "ex.overhead-reach.side.reach": "Breathe in. Top arm floats past your ear.",
  "ex.overhead-reach.side.long": "Breathe out. Grow long from hip to hand.",
  "ex.overhead-reach.side.down": "Bring it back, softly.",

  "ex.overhead-reach.sitting-one.name": "One arm, sitting",
  "ex.overhead-reach.sitting-one.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. To end, wait a breath before you stand.",
  "ex.overhead-reach.sitting-one.reach": "Breathe in. This arm floats up.",
  "ex.overhead-reach.sitting-one.long": "Breathe out. Sit bones heavy, back long.",
  "ex.overhead-reach.sitting-one.down": "Arm comes down, softly.",

  "ex.overhead-reach.standing-one.name": "One arm, standing",
  "ex.overhead-reach.standing-one.setup": "Stand with feet under your hips and knees soft. Keep the other hand on a wall if you like. Ribs stay over your hips. To end, walk a few steps.",
  "ex.overhead-reach.standing-one.reach": "Breathe in. This arm floats up.",
  "ex.overhead-reach.standing-one.long": "Breathe out. Feet heavy, back long.",
  "ex.overhead-reach.standing-one.down": "Arm down. Shift your feet.",

  "ex.overhead-reach.sitting.name": "Both arms, sitting",
  "ex.overhead-reach.sitting.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. To end, wait a breath before you stand.",
  "ex.overhead-reach.sitting.reach": "Breathe in. Both arms float up.",
  "ex.overhead-reach.sitting.long": "Breathe out. Sit bones heavy, back long.",
  "ex.overhead-reach.sitting.down": "Arms come down, softly.",

  "ex.overhead-reach.standing.name": "Both arms, standing",
  "ex.overhead-reach.standing.setup": "Stand with feet under your hips and knees soft. Ribs stay over your hips and your neck is long. To end, walk a few steps.",
  "ex.overhead-reach.standing.reach": "Breathe in. Both arms float up.",
  "ex.overhead-reach.standing.long": "Breathe out. Feet heavy, back long.",
  "ex.overhead-reach.standing.down": "Arms down. Shift your feet.",
} as const;
