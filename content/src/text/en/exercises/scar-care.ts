/** Words of ex.scar-care. */
export const scarCareText = {
<<<<<<< HEAD
  "ex.scar-care.name": "Scar care",
  "ex.scar-care.why": "A scar can feel tight. Two tiny studies looked at touch like this, so we know very little.",
  "ex.scar-care.stop": "Stop if it hurts, opens, weeps or turns red. Do not touch it while there is a scab. Then tell us on the safety page.",
  "ex.scar-care.fault": "If you press hard, lift your hand and begin again with less.",

  "ex.scar-care.propped.name": "Half sitting in bed",
  "ex.scar-care.propped.setup": "Half sit with pillows behind your back and one under your knees. Wash your hands. Lay them flat beside the scar, on skin that feels well. To end, rest both hands.",
  "ex.scar-care.propped.press": "Breathe in. Feel the belly fill under your hand.",
  "ex.scar-care.propped.slide": "Breathe out. Move the skin a little, one way.",
  "ex.scar-care.propped.back": "Breathe in. Let it come back.",

  "ex.scar-care.sitting.name": "Sitting",
  "ex.scar-care.sitting.setup": "Sit back with both feet flat. Wash your hands. Lay them flat beside the scar, on skin that feels well. To end, rest both hands.",
  "ex.scar-care.sitting.press": "Breathe in. Feel the belly fill under your hand.",
  "ex.scar-care.sitting.slide": "Breathe out. Move the skin a little, one way.",
  "ex.scar-care.sitting.back": "Breathe in. Let it come back.",

  "ex.scar-care.standing.name": "Standing, back to a wall",
  "ex.scar-care.standing.setup": "Stand with your back to a wall, knees soft. Lay your clean hands flat on the scar. To end, let your arms hang.",
  "ex.scar-care.standing.press": "Breathe in. Feel the belly fill under your hand.",
  "ex.scar-care.standing.slide": "Breathe out. Move the skin a little, one way.",
  "ex.scar-care.standing.shift": "Breathe in. Shift your feet.",
=======
  "ex.scar-care.name": "Scar care with the breath",
  "ex.scar-care.why": "A scar can feel tight or numb. Moving the skin may make it softer, but no one has shown that a scar pulls on your back.",
  "ex.scar-care.stop": "Stop if it stings or gets sore. Wet, red, hot or open skin is not for this: tell us on the safety page. You need not touch it if you do not want to.",
  "ex.scar-care.fault": "If your fingers slide or dig, lay the hand flat and let the skin come with it.",

  "ex.scar-care.beside-propped.name": "Beside the scar, half sitting",
  "ex.scar-care.beside-propped.setup": "Wash your hands. Half sit on the bed with pillows behind your back, knees bent. Lay one hand flat above the scar, light as on a sore cheek. The hand stays on one spot and the skin moves with it. To end, let go, roll to your side and push up.",
  "ex.scar-care.beside-propped.up": "Breathe in. Skin slides up.",
  "ex.scar-care.beside-propped.down": "Breathe out. Skin slides down, soft.",

  "ex.scar-care.beside-side.name": "Beside the scar, on your side",
  "ex.scar-care.beside-side.setup": "Wash your hands. Bend both knees, keep them together and roll on to your side. Put one pillow under your head and one between your knees. Let your back be long. Lay the top hand flat above the scar, as light as you can. To get up, push with your hands, sit, wait ten seconds, then stand.",
  "ex.scar-care.beside-side.up": "Breathe in. Skin slides up.",
  "ex.scar-care.beside-side.down": "Breathe out. Skin slides down, soft.",

  "ex.scar-care.beside-sitting.name": "Beside the scar, sitting",
  "ex.scar-care.beside-sitting.setup": "Wash your hands. Sit well back on a firm seat, feet flat, belly soft. Lay one hand flat above the scar, as light as you can. The hand stays on one spot and the skin moves with it. To end, let go and wait a breath.",
  "ex.scar-care.beside-sitting.up": "Breathe in. Skin slides up.",
  "ex.scar-care.beside-sitting.down": "Breathe out. Skin slides down, soft.",

  "ex.scar-care.across-sitting.name": "On the scar, sitting",
  "ex.scar-care.across-sitting.setup": "Wash your hands. Only when the skin beside the scar feels fine: sit well back on a firm seat, feet flat, belly soft. Lay one hand flat on the scar, as light as you can. To end, let go and wait a breath.",
  "ex.scar-care.across-sitting.one": "Breathe out. Skin drifts to one side.",
  "ex.scar-care.across-sitting.other": "Breathe in. Drift to the other.",

  "ex.scar-care.across-standing.name": "On the scar, standing",
  "ex.scar-care.across-standing.setup": "Wash your hands. Stand with your back against a wall, feet a little in front, knees soft. Lay one hand flat on the scar, as light as you can. To end, let go and walk a few steps.",
  "ex.scar-care.across-standing.one": "Breathe out. Skin drifts to one side.",
  "ex.scar-care.across-standing.other": "Breathe in. Drift to the other.",
>>>>>>> hips
} as const;
