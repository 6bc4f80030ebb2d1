/** Words of ex.lunge: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const lungeText = {
  "ex.lunge.name": "Weight shift and lunge",
  "ex.lunge.why": "Small lunges can make you strong, but they are not for days when your pelvis hurts.",
  "ex.lunge.stop": "Stop if your pelvis or a knee hurts, or if you feel heavy down below.",
  "ex.lunge.fault": "If you wobble or tip, take a shorter step and hold on.",

  "ex.lunge.shift.name": "Weight shift",
  "ex.lunge.shift.setup": "Stand side-on to a wall, one hand on it, feet as wide as your hips, knees soft. Both feet stay down. Grow tall through the top of your head. To end, walk a few steps.",
  "ex.lunge.shift.one": "Breathe out. Lift the pelvic floor. Weight over one foot.",
  "ex.lunge.shift.one.let-go": "Breathe out. Pelvic floor soft. Weight over one foot.",
  "ex.lunge.shift.middle": "Breathe in. Back to the middle.",
  "ex.lunge.shift.other": "Breathe out. Lift the pelvic floor. Now the other foot.",
  "ex.lunge.shift.other.let-go": "Breathe out. Pelvic floor soft. Now the other foot.",
  "ex.lunge.shift.centre": "Breathe in. Back to the middle.",

  "ex.lunge.split.name": "Split stance, holding on",
  "ex.lunge.split.setup": "Stand side-on to a wall, one hand on it. Take a short step forward with this foot. Hips face front and your back is long. To end, step in close, then change sides.",
  "ex.lunge.split.down": "Breathe in. Both knees bend a little.",
  "ex.lunge.split.up": "Breathe out. Lift the pelvic floor. Rise up.",
  "ex.lunge.split.up.let-go": "Breathe out. Pelvic floor soft. Rise up.",
  "ex.lunge.split.rest": "Rest in the middle.",

  "ex.lunge.still.name": "Still lunge",
  "ex.lunge.still.setup": "Stand near a wall, in case you need it. Take a short step forward with this foot. Hips face front and your back is long. To end, step in close, then change sides.",
  "ex.lunge.still.down": "Breathe in. Both knees bend a little.",
  "ex.lunge.still.stay": "Breathe out. Lift the pelvic floor. Stay there, tall.",
  "ex.lunge.still.stay.let-go": "Breathe out. Pelvic floor soft. Stay there, tall.",
  "ex.lunge.still.up": "Rise up and rest.",
} as const;
