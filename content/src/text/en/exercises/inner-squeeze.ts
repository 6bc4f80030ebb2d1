/** Words of ex.inner-squeeze. */
export const innerSqueezeText = {
  "ex.inner-squeeze.name": "Soft knee squeeze",
  "ex.inner-squeeze.why": "The inner thighs work with the deep core. A soft squeeze keeps your knees close. No study has tested this move by itself.",
  "ex.inner-squeeze.stop": "Stop if the front of your pelvis or your groin hurts, or if you feel heavy down below.",
  "ex.inner-squeeze.fault": "If your buttocks or belly go hard, squeeze with half of that. Keep the breath going out.",

  "ex.inner-squeeze.propped.name": "Half sitting in bed",
  "ex.inner-squeeze.propped.setup": "Half sit on the bed with pillows behind your back. Knees bent, feet flat, a pillow between your knees. Head and back rest. Squeeze with half of what you could. To end, take the pillow out, roll to your side and push up.",
  "ex.inner-squeeze.propped.squeeze": "Breathe out. Lift the pelvic floor. Squeeze the pillow.",
  "ex.inner-squeeze.propped.squeeze.let-go": "Breathe out. Pelvic floor soft. Squeeze the pillow.",
  "ex.inner-squeeze.propped.soften": "Breathe in. Let it all go soft.",
  "ex.inner-squeeze.propped.rest": "Rest.",

  "ex.inner-squeeze.sitting.name": "Sitting",
  "ex.inner-squeeze.sitting.setup": "Sit well back on a firm seat, feet flat, a pillow between your knees. Back long, hands on your thighs. Squeeze with half of what you could. To end, take the pillow out and wait a breath before you stand.",
  "ex.inner-squeeze.sitting.squeeze": "Breathe out. Lift the pelvic floor. Squeeze the pillow.",
  "ex.inner-squeeze.sitting.squeeze.let-go": "Breathe out. Pelvic floor soft. Squeeze the pillow.",
  "ex.inner-squeeze.sitting.soften": "Breathe in. Let it all go soft.",
  "ex.inner-squeeze.sitting.rest": "Rest.",

  "ex.inner-squeeze.back.name": "On your back",
  "ex.inner-squeeze.back.setup": "Roll on to your back from your side. Knees bent, feet flat, a pillow between your knees. Head and hips stay heavy. Squeeze with half of what you could. To end, take the pillow out, roll to your side and wait ten seconds.",
  "ex.inner-squeeze.back.squeeze": "Breathe out. Lift the pelvic floor. Squeeze the pillow.",
  "ex.inner-squeeze.back.squeeze.let-go": "Breathe out. Pelvic floor soft. Squeeze the pillow.",
  "ex.inner-squeeze.back.soften": "Breathe in. Let it all go soft.",
  "ex.inner-squeeze.back.rest": "Rest.",

  "ex.inner-squeeze.standing.name": "Standing, rolled towel",
  "ex.inner-squeeze.standing.setup": "Stand with your back near a wall, feet under your hips, knees soft. Put a rolled towel between your thighs, above the knees. Grow tall. Squeeze with half of what you could. To end, take it out and walk a few steps.",
  "ex.inner-squeeze.standing.squeeze": "Breathe out. Lift the pelvic floor. Squeeze the towel.",
  "ex.inner-squeeze.standing.squeeze.let-go": "Breathe out. Pelvic floor soft. Squeeze the towel.",
  "ex.inner-squeeze.standing.soften": "Breathe in. Let it all go soft.",
  "ex.inner-squeeze.standing.rest": "Rest.",
} as const;
