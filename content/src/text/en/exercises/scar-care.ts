/** Words of ex.scar-care. */
export const scarCareText = {
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
} as const;
