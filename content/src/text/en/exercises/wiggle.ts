/** Words of ex.wiggle: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const wiggleText = {
  "ex.wiggle.name": "Slow hip rock",
  "ex.wiggle.why": "No study shows the roller helps, so start slow or rock on a pillow.",
  "ex.wiggle.stop": "Stop if it hurts more than a little, or if a leg tingles.",
  "ex.wiggle.fault": "If you speed up or push, go half as fast. Let the hips feel heavy.",

  "ex.wiggle.side.name": "Side rock on a pillow",
  "ex.wiggle.side.setup": "Bend both knees, keep them together and roll on to your side. Put one pillow under your head and one between your knees. Let your back be long. To get up, push with your hands, sit, wait ten seconds, then stand.",
  "ex.wiggle.side.forward": "Breathe out. Top hip rocks forward.",
  "ex.wiggle.side.back": "Breathe in. Top hip rocks back.",

  "ex.wiggle.propped.name": "Hip slide on pillows",
  "ex.wiggle.propped.setup": "Stack pillows so that your head and chest are well up, and put one under your knees. Never lie flat for this. To get up, roll to your side, push with your hands and sit a while.",
  "ex.wiggle.propped.one": "Breathe out. One hip slides up.",
  "ex.wiggle.propped.other": "Breathe in. Now the other hip.",

  "ex.wiggle.seat.name": "Seat rock",
  "ex.wiggle.seat.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. To end, wait a breath before you stand. A folded towel makes the seat soft.",
  "ex.wiggle.seat.one": "Breathe out. Sink on to one sit bone.",
  "ex.wiggle.seat.other": "Breathe in. Sink on to the other.",

  "ex.wiggle.sway.name": "Standing sway",
  "ex.wiggle.sway.setup": "Stand with your back near a wall, feet under your hips, knees soft. Let both feet stay down as your hips drift. Head stays over the middle. To end, walk a few steps.",
  "ex.wiggle.sway.one": "Breathe out. Hips drift to one side.",
  "ex.wiggle.sway.other": "Breathe in. Drift to the other side.",

  "ex.wiggle.towel.name": "Rock on a folded towel",
  "ex.wiggle.towel.setup": "Roll on to your back from your side, knees bent, feet flat. Put a folded towel under the flat bone below your waist, above the tailbone. Hips stay heavy. To end, take it out, roll to your side and wait ten seconds.",
  "ex.wiggle.towel.one": "Breathe out. Knees drift to one side.",
  "ex.wiggle.towel.other": "Breathe in. Knees drift to the other.",

  "ex.wiggle.roller.name": "Rock on a soft roller",
  "ex.wiggle.roller.setup": "Sit on the floor, roll to your side and on to your back, feet flat. Put a soft roller under the flat bone, above the tailbone, never at the waist. Press down softly. To end, take it out, roll to your side and wait ten seconds.",
  "ex.wiggle.roller.one": "Breathe out. Weight drifts to one side.",
  "ex.wiggle.roller.other": "Breathe in. Drift to the other side.",
} as const;
