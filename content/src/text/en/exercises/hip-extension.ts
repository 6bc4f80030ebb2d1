/** Words of ex.hip-extension: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const hipExtensionText = {
  "ex.hip-extension.name": "Hip and leg back",
  "ex.hip-extension.why": "Work for the back of the hips and legs eased lasting back pain in adults. No study has tested this move by itself.",
  "ex.hip-extension.stop": "Stop if your low back pinches, or if your pelvis or the back of your leg hurts.",
  "ex.hip-extension.fault": "If your low back arches, make the move smaller. The hip moves, the back stays long.",

  "ex.hip-extension.squeeze.name": "Sitting squeeze",
  "ex.hip-extension.squeeze.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, and let your belly breathe. Squeeze with half of what you could. To end, wait a breath before you stand.",
  "ex.hip-extension.squeeze.squeeze": "Breathe out. Lift the pelvic floor. Squeeze both buttocks.",
  "ex.hip-extension.squeeze.squeeze.let-go": "Breathe out. Pelvic floor soft. Squeeze both buttocks.",
  "ex.hip-extension.squeeze.soften": "Breathe in. Let it all go soft.",

  "ex.hip-extension.side.name": "On your side, knee back",
  "ex.hip-extension.side.setup": "Bend both knees, keep them together and roll on to your side. Put a pillow under your head. Let your back be long and your belly free to breathe. The top knee goes back till it is nearly in line with your body. To get up, push with your hands, sit, wait ten seconds, then stand.",
  "ex.hip-extension.side.back": "Breathe out. Lift the pelvic floor. Top knee goes back.",
  "ex.hip-extension.side.back.let-go": "Breathe out. Pelvic floor soft. Top knee goes back.",
  "ex.hip-extension.side.return": "Breathe in. Bring it back in.",
  "ex.hip-extension.side.rest": "Rest.",

  "ex.hip-extension.toes.name": "Standing, toes slide back",
  "ex.hip-extension.toes.setup": "Face a wall, an arm's length from it, with both hands on it. Stand tall, knees soft, ribs over your hips. Your belly is free to breathe. One leg slides back, and its toes stay on the floor. Then change legs. To end, stand on both feet and walk a few steps.",
  "ex.hip-extension.toes.back": "Breathe out. Lift the pelvic floor. Leg slides back.",
  "ex.hip-extension.toes.back.let-go": "Breathe out. Pelvic floor soft. Leg slides back.",
  "ex.hip-extension.toes.in": "Breathe in. Slide it back in.",
  "ex.hip-extension.toes.rest": "Rest. Shift your feet.",

  "ex.hip-extension.standing.name": "Standing, leg lifts back",
  "ex.hip-extension.standing.setup": "Face a wall, an arm's length from it, with both hands on it. Stand tall, knees soft, ribs over your hips. Your belly is free to breathe. One leg goes back till its toes leave the floor. Then change legs. To end, stand on both feet and walk a few steps.",
  "ex.hip-extension.standing.back": "Breathe out. Lift the pelvic floor. Leg goes back.",
  "ex.hip-extension.standing.back.let-go": "Breathe out. Pelvic floor soft. Leg goes back.",
  "ex.hip-extension.standing.in": "Breathe in. Slowly bring it in.",
  "ex.hip-extension.standing.rest": "Rest. Shift your feet.",

  "ex.hip-extension.front.name": "On your front, over a pillow",
  "ex.hip-extension.front.setup": "Lie on your front with a pillow under your hips and belly. Rest your forehead on your hands, neck long. Your back is flat and still, and you breathe into your sides. Lift the thigh a thumb's width, no more. To get up, roll to your side, push with your hands, sit and wait ten seconds.",
  "ex.hip-extension.front.lift": "Breathe out. Lift the pelvic floor. One thigh lifts.",
  "ex.hip-extension.front.lift.let-go": "Breathe out. Pelvic floor soft. One thigh lifts.",
  "ex.hip-extension.front.lower": "Breathe in. Slowly lower it.",
  "ex.hip-extension.front.rest": "Rest.",
} as const;
