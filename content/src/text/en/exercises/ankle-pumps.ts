/** Words of ex.ankle-pumps. */
export const anklePumpsText = {
  "ex.ankle-pumps.name": "Ankle pumps",
  "ex.ankle-pumps.why": "This wakes up your legs after you lay or sat for long. It is a custom, and no study has tested it for backs.",
  "ex.ankle-pumps.stop": "Stop and tell us if one calf is sore all the time, hot or swollen, or if you are short of breath.",
  "ex.ankle-pumps.fault": "If your toes cramp, move the foot less far.",

  "ex.ankle-pumps.propped.name": "Half sitting in bed",
  "ex.ankle-pumps.propped.setup": "Half sit on the bed with pillows behind your back. Legs are long and soft, heels on the bed. Let your head rest. To end, bend your knees and roll to your side.",
  "ex.ankle-pumps.propped.up": "Breathe in. Toes to you.",
  "ex.ankle-pumps.propped.down": "Breathe out. Toes away.",

  "ex.ankle-pumps.side.name": "Lying on your side",
  "ex.ankle-pumps.side.setup": "Lie on your side, knees bent, a pillow under your head and one between your knees. Let your belly go soft. To end, push up with your arm.",
  "ex.ankle-pumps.side.up": "Breathe in. Toes to you.",
  "ex.ankle-pumps.side.down": "Breathe out. Toes away.",

  "ex.ankle-pumps.sitting.name": "Sitting",
  "ex.ankle-pumps.sitting.setup": "Sit with both feet flat under your knees. Back long, hands on your thighs. To end, feel both feet on the floor.",
  "ex.ankle-pumps.sitting.heels": "Breathe out. Heels up.",
  "ex.ankle-pumps.sitting.toes": "Breathe in. Heels down, toes up.",
  "ex.ankle-pumps.sitting.flat": "Feet flat.",

  "ex.ankle-pumps.standing.name": "Standing at a wall",
  "ex.ankle-pumps.standing.setup": "Stand in front of a wall with your hands on it. Feet under your hips, knees soft, back long. To end, stand on both feet and breathe.",
  "ex.ankle-pumps.standing.one": "Breathe out. One heel up.",
  "ex.ankle-pumps.standing.other": "Breathe in. The other.",
} as const;
