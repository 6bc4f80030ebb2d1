/** Words of ex.scar-care. */
export const scarCareText = {
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
} as const;
