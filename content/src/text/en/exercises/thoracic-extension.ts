/** Words of ex.thoracic-extension: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const thoracicExtensionText = {
  "ex.thoracic-extension.name": "Open the upper back",
  "ex.thoracic-extension.why": "No study has tested this move by itself. It is a change from hours bent forward.",
  "ex.thoracic-extension.stop": "Stop if your chest or your mid back hurts sharply, if it pulls on a scar, or if you feel short of breath.",
  "ex.thoracic-extension.fault": "If your low back arches or your ribs flare, do less. The bend is up between your shoulder blades.",

  "ex.thoracic-extension.propped.name": "On pillows, over a towel",
  "ex.thoracic-extension.propped.setup": "Stack pillows so that your head and chest are well up, and put one under your knees. Never lie flat for this. Put a folded towel across, under your shoulder blades. Cross your arms. To get up, roll to your side, push with your hands and sit a while.",
  "ex.thoracic-extension.propped.open": "Breathe in. Your chest lifts.",
  "ex.thoracic-extension.propped.stay": "Breathe out. Sink back on the towel, neck soft.",
  "ex.thoracic-extension.propped.soften": "Soften and let go.",

  "ex.thoracic-extension.seated.name": "Sitting, over the chair back",
  "ex.thoracic-extension.seated.setup": "Sit well back on a firm chair with both feet flat. The top of the chair back is below your shoulder blades. Cross your arms. Keep your chin level, so that your neck stays long. To end, sit tall for a breath before you stand.",
  "ex.thoracic-extension.seated.open": "Breathe in. Breastbone goes up and back.",
  "ex.thoracic-extension.seated.stay": "Breathe out. Stay. Shoulders are soft.",
  "ex.thoracic-extension.seated.soften": "Come back and round.",

  "ex.thoracic-extension.wall.name": "Hands on a wall",
  "ex.thoracic-extension.wall.setup": "Stand a long arm's length from a wall, hands on it just above your shoulders. Feet are under your hips, knees soft. Keep your neck long. To end, walk in close, then stand up slowly.",
  "ex.thoracic-extension.wall.sink": "Breathe out. Hips go back, chest sinks down.",
  "ex.thoracic-extension.wall.stay": "Stay. Breathe in to your ribs.",
  "ex.thoracic-extension.wall.up": "Breathe out. Come back up.",

  "ex.thoracic-extension.towel.name": "Over a rolled towel, on the floor",
  "ex.thoracic-extension.towel.setup": "Sit on the floor, lie on your side, then roll on to your back, knees bent. Have a rolled towel across, under your shoulder blades, and a pillow under your head. Cross your arms. To end, roll to your side, take the towel out, wait ten seconds, then sit.",
  "ex.thoracic-extension.towel.open": "Breathe in. Ribs widen, chest lifts.",
  "ex.thoracic-extension.towel.stay": "Breathe out. Melt back over the towel.",
  "ex.thoracic-extension.towel.soften": "Ease off a little.",

  "ex.thoracic-extension.puppy.name": "Kneeling, a long reach",
  "ex.thoracic-extension.puppy.setup": "Go on your hands and knees on something soft. Walk your hands out in front. Your hips stay high, and your neck is long. To end, walk your hands in, sit back slowly, wait ten seconds, and use a chair to stand.",
  "ex.thoracic-extension.puppy.back": "Breathe out. Hips go back, chest sinks down.",
  "ex.thoracic-extension.puppy.stay": "Stay. Breathe in to your upper back.",
  "ex.thoracic-extension.puppy.up": "Breathe out. Come forward again.",
} as const;
