/** Words of ex.hip-roll: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const hipRollText = {
  "ex.hip-roll.name": "Hip rolls",
  "ex.hip-roll.why": "Hip rolls have not been tested on their own, and we ask your doctor first.",
  "ex.hip-roll.stop": "Stop if your back pinches, if your belly domes, or if you feel heavy down below.",
  "ex.hip-roll.fault": "If you go up in one piece, go less high. Move one bone at a time.",

  "ex.hip-roll.low.name": "Low hip rolls",
  "ex.hip-roll.low.setup": "Roll on to your back from your side, knees together. Bend your knees, feet flat and close, as wide as your hips. Keep your neck long. To end, roll to your side, wait ten seconds, and push up.",
  "ex.hip-roll.low.arch": "Breathe in. A small arch.",
  "ex.hip-roll.low.up": "Breathe out. Lift the pelvic floor. Roll up low.",
  "ex.hip-roll.low.up.let-go": "Breathe out. Pelvic floor soft. Roll up low.",
  "ex.hip-roll.low.pause": "Pause. Breathe in.",
  "ex.hip-roll.low.down": "Breathe out. Roll down slowly, from the top.",

  "ex.hip-roll.full.name": "Full hip rolls",
  "ex.hip-roll.full.setup": "Roll on to your back from your side, knees together. Bend your knees, feet flat and close, as wide as your hips. Go only as high as your shoulder blades, neck long. To end, roll to your side, wait ten seconds, and push up.",
  "ex.hip-roll.full.arch": "Breathe in. A small arch.",
  "ex.hip-roll.full.up": "Breathe out. Lift the pelvic floor. Roll up, bone by bone.",
  "ex.hip-roll.full.up.let-go": "Breathe out. Pelvic floor soft. Roll up, bone by bone.",
  "ex.hip-roll.full.pause": "Pause. Breathe in.",
  "ex.hip-roll.full.down": "Breathe out. Roll down slowly, from the top, bone by bone.",
} as const;
