/** Words of ex.side-step. */
export const sideStepText = {
  "ex.side-step.name": "Side step",
  "ex.side-step.why": "Your hips work each time you step. No study has tested this move by itself.",
  "ex.side-step.stop": "Stop if the front of your pelvis, your hip or your knee hurts, or if you feel heavy down below.",
  "ex.side-step.fault": "If your body sways, take a smaller step.",

  "ex.side-step.sitting.name": "Sitting",
  "ex.side-step.sitting.setup": "Sit near the front of a firm seat, feet flat under your knees. Back long, hands on your thighs. The step is as wide as your hand. To end, put both feet under your knees.",
  "ex.side-step.sitting.out": "Breathe out. Lift the pelvic floor. One foot out.",
  "ex.side-step.sitting.out.let-go": "Breathe out. Floor soft. One foot out.",
  "ex.side-step.sitting.in": "Breathe in. Foot back.",
  "ex.side-step.sitting.other": "Breathe out. Lift. The other foot out.",
  "ex.side-step.sitting.other.let-go": "Breathe out. Soft. The other foot out.",
  "ex.side-step.sitting.home": "Breathe in. Foot back.",

  "ex.side-step.wall.name": "Hands on a wall",
  "ex.side-step.wall.setup": "Stand in front of a wall, hands on it at chest height. Feet under your hips, knees soft. Grow tall. Each step is as wide as your hand. To end, stand on both feet and breathe.",
  "ex.side-step.wall.out": "Breathe out. Lift the pelvic floor. Step to the side.",
  "ex.side-step.wall.out.let-go": "Breathe out. Floor soft. Step to the side.",
  "ex.side-step.wall.in": "Breathe in. Step back.",
  "ex.side-step.wall.other": "Breathe out. Lift. Step the other way.",
  "ex.side-step.wall.other.let-go": "Breathe out. Soft. Step the other way.",
  "ex.side-step.wall.home": "Breathe in. Step back.",

  "ex.side-step.free.name": "With no hands",
  "ex.side-step.free.setup": "Stand with space on both sides and a wall in reach. Feet under your hips, knees soft. Grow tall. Small steps. To end, stand on both feet and breathe.",
  "ex.side-step.free.out": "Out. Lift, step.",
  "ex.side-step.free.out.let-go": "Out. Soft, step.",
  "ex.side-step.free.in": "In. Step back.",
  "ex.side-step.free.other": "Out. Other side.",
  "ex.side-step.free.other.let-go": "Out. Other side.",
  "ex.side-step.free.home": "In. Step back.",
} as const;
