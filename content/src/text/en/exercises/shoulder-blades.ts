/** Words of ex.shoulder-blades: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const shoulderBladesText = {
  "ex.shoulder-blades.name": "Shoulder blades",
  "ex.shoulder-blades.why": "No study has tested this move by itself. It puts the mid back to work when hours were spent bent forward.",
  "ex.shoulder-blades.stop": "Stop if a shoulder pinches, an arm tingles, your chest hurts, or your belly domes.",
  "ex.shoulder-blades.fault": "If your shoulders creep up to your ears, use half the effort. Think wide and low.",

  "ex.shoulder-blades.sitting.name": "Squeeze, sitting",
  "ex.shoulder-blades.sitting.setup": "Sit near the front of a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. Bend your elbows and keep them near your sides. To end, let your arms hang and wait a breath before you stand.",
  "ex.shoulder-blades.sitting.squeeze": "Breathe out. Lift the pelvic floor. Elbows slide back.",
  "ex.shoulder-blades.sitting.squeeze.let-go": "Breathe out. Pelvic floor soft. Elbows slide back.",
  "ex.shoulder-blades.sitting.soften": "Breathe in. Slowly come forward.",
  "ex.shoulder-blades.sitting.rest": "Rest. Drop your shoulders.",

  "ex.shoulder-blades.wall.name": "Slide on a wall",
  "ex.shoulder-blades.wall.setup": "Stand close to a wall, elbows bent, palms light on it at the height of your chest. Your hands stay below your shoulders all the time. Feet are under your hips, knees soft. Leave your belly room. To end, let your arms down and walk a few steps.",
  "ex.shoulder-blades.wall.up": "Breathe in. Hands slide up a little.",
  "ex.shoulder-blades.wall.down": "Breathe out. Lift the pelvic floor. Shoulder blades slide down.",
  "ex.shoulder-blades.wall.down.let-go": "Breathe out. Pelvic floor soft. Shoulder blades slide down.",
  "ex.shoulder-blades.wall.shift": "Let go. Shift your feet.",

  "ex.shoulder-blades.towel.name": "Pull a towel, sitting",
  "ex.shoulder-blades.towel.setup": "Sit on a firm seat with both feet flat, back long, head over your hips. Hold a rolled towel in front of your chest, hands as wide as your shoulders. Your wrists stay straight. Pull with half of what you could. To end, put the towel down and wait a breath.",
  "ex.shoulder-blades.towel.pull": "Breathe out. Lift the pelvic floor. Pull the towel apart.",
  "ex.shoulder-blades.towel.pull.let-go": "Breathe out. Pelvic floor soft. Pull the towel apart.",
  "ex.shoulder-blades.towel.soften": "Breathe in. Let the towel go slack.",
  "ex.shoulder-blades.towel.rest": "Rest. Drop your shoulders.",

  "ex.shoulder-blades.hands-and-knees.name": "Press, on hands and knees",
  "ex.shoulder-blades.hands-and-knees.setup": "Kneel on something soft. Put your hands under your shoulders and your knees under your hips. Fists are fine if your wrists are sore. Arms stay long. To end, sit back slowly, wait ten seconds, and use a chair to stand.",
  "ex.shoulder-blades.hands-and-knees.press": "Breathe out. Lift the pelvic floor. Press the floor away.",
  "ex.shoulder-blades.hands-and-knees.press.let-go": "Breathe out. Pelvic floor soft. Press the floor away.",
  "ex.shoulder-blades.hands-and-knees.sink": "Breathe in. Chest sinks between the arms.",
  "ex.shoulder-blades.hands-and-knees.level": "Level and long.",
} as const;
