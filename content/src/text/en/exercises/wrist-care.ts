/** Words of ex.wrist-care. */
export const wristCareText = {
  "ex.wrist-care.name": "Wrists and thumbs",
  "ex.wrist-care.why": "Hands that hold much get sore. Resting the thumb and moving the wrist is custom, not proof.",
  "ex.wrist-care.stop": "Stop if the thumb side of your wrist stabs, or if your fingers go numb. If it stays, see someone about it.",
  "ex.wrist-care.fault": "If your wrist bends as you hold, keep hand and arm in one line.",

  "ex.wrist-care.sitting.name": "Sitting",
  "ex.wrist-care.sitting.setup": "Sit tall with both feet flat. Forearms rest on your thighs, hands free. Shoulders are soft. To end, let your hands lie.",
  "ex.wrist-care.sitting.open": "Breathe in. Open the hands wide.",
  "ex.wrist-care.sitting.close": "Breathe out. Soft fist, thumb outside.",
  "ex.wrist-care.sitting.bend": "Breathe in. Palms up.",
  "ex.wrist-care.sitting.turn": "Breathe out. Palms down.",

  "ex.wrist-care.propped.name": "Half sitting in bed",
  "ex.wrist-care.propped.setup": "Half sit on the bed with pillows behind your back. Elbows rest, hands free in front of you. To end, let your hands lie.",
  "ex.wrist-care.propped.open": "Breathe in. Open the hands wide.",
  "ex.wrist-care.propped.close": "Breathe out. Soft fist, thumb outside.",
  "ex.wrist-care.propped.bend": "Breathe in. Palms up.",
  "ex.wrist-care.propped.turn": "Breathe out. Palms down.",

  "ex.wrist-care.standing.name": "Standing",
  "ex.wrist-care.standing.setup": "Stand tall, feet under your hips, knees soft. Elbows at your sides, hands in front. To end, shake your hands out.",
  "ex.wrist-care.standing.open": "Breathe in. Open the hands wide.",
  "ex.wrist-care.standing.close": "Breathe out. Soft fist, thumb outside.",
  "ex.wrist-care.standing.bend": "Breathe in. Palms up.",
  "ex.wrist-care.standing.turn": "Breathe out. Palms down.",
} as const;
