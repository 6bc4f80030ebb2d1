/** Words of ex.posture-break. */
export const postureBreakText = {
  "ex.posture-break.name": "A break from one position",
  "ex.posture-break.why": "No one posture is right. Moving out of one you held for long may help more than sitting straight.",
  "ex.posture-break.stop": "Stop if your neck or back hurts more, or if you feel faint.",
  "ex.posture-break.fault": "If your shoulders creep up, let them drop with the breath.",

  "ex.posture-break.bed.name": "Half sitting in bed",
  "ex.posture-break.bed.setup": "Half sit with pillows behind your back and one under your knees. Let your arms rest on your lap. To end, lie back and breathe.",
  "ex.posture-break.bed.long": "Breathe in. Grow long, look far.",
  "ex.posture-break.bed.soft": "Breathe out. Soften, look near.",

  "ex.posture-break.sitting.name": "Sitting",
  "ex.posture-break.sitting.setup": "Sit with both feet flat, hands on your thighs. Come forward off the back of the seat. To end, sit another way than before.",
  "ex.posture-break.sitting.tall": "Breathe in. Grow tall, look far.",
  "ex.posture-break.sitting.round": "Breathe out. Round, look at your knees.",
  "ex.posture-break.sitting.turn": "Breathe in. Up, look to one side.",
  "ex.posture-break.sitting.other": "Breathe out. Look to the other.",

  "ex.posture-break.standing.name": "Standing up",
  "ex.posture-break.standing.setup": "Stand, feet under your hips, knees soft. A wall is in reach. To end, take a few steps.",
  "ex.posture-break.standing.tall": "Breathe in. Grow tall, look far.",
  "ex.posture-break.standing.soft": "Breathe out. Shoulders and knees soft.",
  "ex.posture-break.standing.shift": "Shift from foot to foot.",
} as const;
