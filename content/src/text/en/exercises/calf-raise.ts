/** Words of ex.calf-raise: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const calfRaiseText = {
  "ex.calf-raise.name": "Heel lifts",
  "ex.calf-raise.why": "No study has tested this move for back pain, but strong calves help you walk and climb stairs.",
  "ex.calf-raise.stop": "Stop if a calf hurts, swells or feels hot, if you leak, or if you feel heavy down below.",
  "ex.calf-raise.fault": "If your ankles roll out, lift less high. Keep your weight on the big toes too.",

  "ex.calf-raise.seated.name": "Sitting heel lifts",
  "ex.calf-raise.seated.setup": "Sit on a firm seat with both feet flat under your knees. Sit on your sit bones, back long. Rest your hands on your legs. To end, wait a breath before you stand.",
  "ex.calf-raise.seated.up": "Breathe out. Lift the pelvic floor. Heels up.",
  "ex.calf-raise.seated.up.let-go": "Breathe out. Pelvic floor soft. Heels up.",
  "ex.calf-raise.seated.down": "Breathe in. Heels down slowly.",
  "ex.calf-raise.seated.rest": "Rest your feet.",

  "ex.calf-raise.wall.name": "Heel lifts at a wall",
  "ex.calf-raise.wall.setup": "Stand facing a wall, an arm's length away, hands light on it. Feet are under your hips, toes to the front. Your ribs stay over your hips. To end, walk a few steps.",
  "ex.calf-raise.wall.up": "Breathe out. Lift the pelvic floor. Heels up.",
  "ex.calf-raise.wall.up.let-go": "Breathe out. Pelvic floor soft. Heels up.",
  "ex.calf-raise.wall.down": "Breathe in. Heels down slowly.",
  "ex.calf-raise.wall.rest": "Rest. Shift your feet.",

  "ex.calf-raise.free.name": "Free heel lifts",
  "ex.calf-raise.free.setup": "Stand side-on to a wall, near enough to touch it. Feet are under your hips, toes to the front. Look at one point ahead and grow tall. To end, walk a few steps.",
  "ex.calf-raise.free.up": "Breathe out. Lift the pelvic floor. Heels up.",
  "ex.calf-raise.free.up.let-go": "Breathe out. Pelvic floor soft. Heels up.",
  "ex.calf-raise.free.down": "Breathe in. Heels down slowly.",
  "ex.calf-raise.free.rest": "Rest. Shift your feet.",

  "ex.calf-raise.one-leg.name": "Heel lift on one leg",
  "ex.calf-raise.one-leg.setup": "Stand facing a wall, an arm's length away, both hands on it. The other foot lifts off behind you. Hips stay level. To end, put both feet down and walk a few steps.",
  "ex.calf-raise.one-leg.ready": "Breathe in. Bend the other knee.",
  "ex.calf-raise.one-leg.up": "Breathe out. Lift the pelvic floor. Heel up.",
  "ex.calf-raise.one-leg.up.let-go": "Breathe out. Pelvic floor soft. Heel up.",
  "ex.calf-raise.one-leg.down": "Breathe in. Heel down slowly.",
  "ex.calf-raise.one-leg.rest": "Both feet down. Rest.",
} as const;
