/** Words of ex.side-plank: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const sidePlankText = {
  "ex.side-plank.name": "Long side",
  "ex.side-plank.why": "No study has tested this move by itself. A strong waist may help when you carry on one side.",
  "ex.side-plank.stop": "Stop if your belly domes, your back, hip or shoulder hurts, or you feel heavy down below.",
  "ex.side-plank.fault": "If you sink into your shoulder or hold your breath, go back one step.",

  "ex.side-plank.wall.name": "Forearm on a wall",
  "ex.side-plank.wall.setup": "Stand side-on to a wall and lean your forearm on it at shoulder height. Step your feet a little away, and keep them flat. Your neck is long and your belly moves as you breathe. Turn round for the other side. To end, walk your feet in and stand tall.",
  "ex.side-plank.wall.line": "Breathe out. Lift the pelvic floor. Hips out, one line.",
  "ex.side-plank.wall.line.let-go": "Breathe out. Pelvic floor soft. Hips out, one line.",
  "ex.side-plank.wall.soften": "Breathe in. Hips soften to the wall.",
  "ex.side-plank.wall.rest": "Rest. Shift your feet.",

  "ex.side-plank.table.name": "Forearm on a table",
  "ex.side-plank.table.setup": "Stand side-on to a firm table that can't slide. Lean one forearm on it, elbow under your shoulder, and step your feet away. Your neck is long and your belly has room to breathe. Turn round for the other side. To end, walk your feet in and stand tall.",
  "ex.side-plank.table.line": "Breathe out. Lift the pelvic floor. Hips up, one line.",
  "ex.side-plank.table.line.let-go": "Breathe out. Pelvic floor soft. Hips up, one line.",
  "ex.side-plank.table.soften": "Breathe in. Hips sink a little.",
  "ex.side-plank.table.rest": "Rest. Shift your feet.",

  "ex.side-plank.hover.name": "On bent knees, hips light",
  "ex.side-plank.hover.setup": "Lie on your side with your elbow under your shoulder and your knees bent behind you. Your top hand rests on your thigh. Your neck is long, and your belly moves as you breathe. The hips get light, and need not leave the floor. Turn over for the other side. To get up, push with your hands, sit, wait ten seconds, then stand.",
  "ex.side-plank.hover.light": "Breathe out. Lift the pelvic floor. Hips get light.",
  "ex.side-plank.hover.light.let-go": "Breathe out. Pelvic floor soft. Hips get light.",
  "ex.side-plank.hover.soften": "Breathe in. Let them sink.",
  "ex.side-plank.hover.rest": "Rest.",

  "ex.side-plank.lift.name": "On bent knees, hips lift",
  "ex.side-plank.lift.setup": "Lie on your side with your elbow under your shoulder and your knees bent behind you. Your top hand rests on your thigh. Your neck is long, and your belly moves as you breathe. The hips lift till your side is long. Turn over for the other side. To get up, push with your hands, sit, wait ten seconds, then stand.",
  "ex.side-plank.lift.lift": "Breathe out. Lift the pelvic floor. Hips lift.",
  "ex.side-plank.lift.lift.let-go": "Breathe out. Pelvic floor soft. Hips lift.",
  "ex.side-plank.lift.lower": "Breathe in. Slowly lower them.",
  "ex.side-plank.lift.rest": "Rest.",
} as const;
