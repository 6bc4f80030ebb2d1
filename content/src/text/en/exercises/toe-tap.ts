/** Words of ex.toe-tap: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const toeTapText = {
  "ex.toe-tap.name": "Light foot and toe tap",
  "ex.toe-tap.why": "The leg lifts and the deep belly keeps the pelvis still. It was part of tested plans, but no study has tested it by itself.",
  "ex.toe-tap.stop": "Stop if your belly domes in the middle. Stop if your scar pulls, or your back or pelvis hurts.",
  "ex.toe-tap.fault": "If you lean, rock or hold your breath, lift less. Just light is enough.",

  "ex.toe-tap.sitting.name": "Light foot, sitting",
  "ex.toe-tap.sitting.setup": "Sit on a firm seat with both feet flat. Back long, hands on the seat by your hips. Your toes stay down all the time. Do one side, then the other. To end, wait a breath before you stand.",
  "ex.toe-tap.sitting.light": "Breathe out. Lift the pelvic floor. Heel grows light.",
  "ex.toe-tap.sitting.light.let-go": "Breathe out. Pelvic floor soft. Heel grows light.",
  "ex.toe-tap.sitting.down": "Breathe in. Set the heel down.",
  "ex.toe-tap.sitting.rest": "Rest.",

  "ex.toe-tap.propped.name": "Light foot, propped up in bed",
  "ex.toe-tap.propped.setup": "Stack pillows so that your head and chest are well up. Bend both knees, feet flat. Do not lie flat for this one. Do one side, then the other. To get up, roll to your side, push with your hands, and sit for a moment.",
  "ex.toe-tap.propped.light": "Breathe out. Lift the pelvic floor. Foot just floats.",
  "ex.toe-tap.propped.light.let-go": "Breathe out. Pelvic floor soft. Foot just floats.",
  "ex.toe-tap.propped.down": "Breathe in. Set the foot down.",
  "ex.toe-tap.propped.rest": "Rest.",

  "ex.toe-tap.standing.name": "Light foot, standing at a wall",
  "ex.toe-tap.standing.setup": "Stand facing a wall, close, with both hands on it. Feet under your hips, knees soft. Your toes stay down all the time. Do one side, then the other. To end, walk a few steps.",
  "ex.toe-tap.standing.light": "Breathe out. Lift the pelvic floor. Heel grows light.",
  "ex.toe-tap.standing.light.let-go": "Breathe out. Pelvic floor soft. Heel grows light.",
  "ex.toe-tap.standing.down": "Breathe in. Set the heel down.",
  "ex.toe-tap.standing.shift": "Shift from foot to foot.",

  "ex.toe-tap.march.name": "Slow march, sitting",
  "ex.toe-tap.march.setup": "Sit tall on a firm seat with both feet flat, hands on the seat by your hips. Lift each foot a hand high and no more. To end, wait a breath before you stand.",
  "ex.toe-tap.march.right": "Breathe out, lift. Right foot up.",
  "ex.toe-tap.march.right.let-go": "Breathe out, soft. Right foot up.",
  "ex.toe-tap.march.right-down": "Breathe in. Tap it down.",
  "ex.toe-tap.march.left": "Breathe out, lift. Left foot up.",
  "ex.toe-tap.march.left.let-go": "Breathe out, soft. Left foot up.",
  "ex.toe-tap.march.left-down": "Breathe in. Tap it down.",

  "ex.toe-tap.back.name": "Knee lift, on your back",
  "ex.toe-tap.back.setup": "Lie on your side first, then roll on to your back, knees together. Bend your knees, feet flat, as wide as your hips. Keep your low back as it is all the time. Do one side, then the other. To end, roll to your side, wait ten seconds, and push up.",
  "ex.toe-tap.back.lift": "Breathe out. Lift the pelvic floor. Knee floats up.",
  "ex.toe-tap.back.lift.let-go": "Breathe out. Pelvic floor soft. Knee floats up.",
  "ex.toe-tap.back.down": "Breathe in. Toes tap the floor.",
  "ex.toe-tap.back.rest": "Rest. Let your belly go.",
} as const;
